package org.gigogne.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads figures: one inline SVG with a title, and a caption perhaps. */
final class FigureReader {
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "title",
            "desc",
            "rect",
            "line",
            "path",
            "circle",
            "ellipse",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "clipPath",
            "linearGradient",
            "stop");

    private final Findings findings;
    private final Targets targets;
    private final InlineReader inlines;

    FigureReader(Findings findings, Targets targets, InlineReader inlines) {
        this.findings = findings;
        this.targets = targets;
        this.inlines = inlines;
    }

    /** A figure; empty, with a problem noted, when it holds no drawing. */
    Optional<Block> read(XmlElement figure) {
        Block.Identity identity = targets.define(figure);
        Optional<XmlElement> svg = Optional.empty();
        List<Inline> caption = List.of();
        for (XmlElement child : figure.elements()) {
            if (child.name().equals("svg") && svg.isEmpty()) {
                svg = Optional.of(child);
            } else if (child.name().equals("figcaption")) {
                caption = inlines.read(child);
            } else {
                findings.unknown(child, "une figure");
            }
        }
        if (svg.isEmpty()) {
            findings.malformed(figure.location(), "Une figure sans dessin : un `<svg>` attendu.", "");
            return Optional.empty();
        }
        return drawing(identity, svg.get(), caption);
    }

    private Optional<Block> drawing(Block.Identity identity, XmlElement svg, List<Inline> caption) {
        check(svg);
        String title = svg.textOf("title");
        if (title.isEmpty()) {
            findings.malformed(
                    svg.location(), "Une figure n'a pas de titre, son texte de remplacement.", "ajouter `<title>`");
        }
        Optional<ViewBox> viewBox = ViewBox.parse(svg.attribute("viewBox"));
        if (viewBox.isEmpty()) {
            findings.malformed(
                    svg.location(), "`viewBox` doit donner quatre nombres, largeur et hauteur positives.", "");
            return Optional.empty();
        }
        Optional<SvgDrawing> shapes = SvgDrawing.parse(SvgText.withoutText(svg, viewBox.get()));
        if (shapes.isEmpty()) {
            findings.malformed(
                    svg.location(), "Les formes du dessin ne peuvent être lues.", "vérifier leurs attributs");
            return Optional.empty();
        }
        String alternative = (title + endOf(title) + svg.textOf("desc")).strip();
        return Optional.of(new Block.Figure(identity, svg, shapes.get(), viewBox.get(), alternative, caption));
    }

    private static String endOf(String sentence) {
        return sentence.matches(".*[.!?:;…]") ? " " : ". ";
    }

    private void check(XmlElement element) {
        if (!SHAPES.contains(element.name())) {
            findings.unknown(element, "un dessin");
            return;
        }
        if (element.attributes().containsKey("style")) {
            findings.malformed(
                    element.location(), "Un dessin porte un attribut `style`.", "écrire des attributs de présentation");
        }
        element.elements().forEach(this::check);
    }
}
