package org.gigogne.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gigogne.problem.Outcome;

/** Reads figures: one inline SVG with a title or one image with an alternative, and a caption perhaps. */
final class FigureReader {
    private static final Set<String> ART = Set.of("svg", "img");
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
    private final ReportImages images;
    private final RasterReader rasters = new RasterReader();

    FigureReader(Findings findings, Targets targets, InlineReader inlines, ReportImages images) {
        this.findings = findings;
        this.targets = targets;
        this.inlines = inlines;
        this.images = images;
    }

    /** A figure; empty, with a problem noted, when it shows nothing or has no alternative. */
    Optional<Block> read(XmlElement figure) {
        Block.Identity identity = targets.define(figure);
        Optional<XmlElement> shown = Optional.empty();
        List<Inline> caption = List.of();
        for (XmlElement child : figure.elements()) {
            if (ART.contains(child.name()) && shown.isEmpty()) {
                shown = Optional.of(child);
            } else if (child.name().equals("figcaption")) {
                caption = inlines.read(child);
            } else {
                findings.unknown(child, "une figure");
            }
        }
        if (shown.isEmpty()) {
            findings.malformed(figure.location(), "Une figure ne montre rien : un `<svg>` ou une `<img>` attendu.", "");
            return Optional.empty();
        }
        return shown.get().name().equals("svg")
                ? drawing(identity, shown.get(), caption)
                : image(identity, shown.get(), caption);
    }

    private Optional<Block> image(Block.Identity identity, XmlElement img, List<Inline> caption) {
        String alternative = img.attribute("alt").strip();
        if (alternative.isEmpty()) {
            findings.malformed(img.location(), "Une image n'a pas de texte de remplacement.", "ajouter `alt=\"…\"`");
            return Optional.empty();
        }
        Outcome<Raster> raster = rasters.read(img.attribute("src"), images, img.location());
        raster.problems().forEach(findings::add);
        Block.Art art = raster.value().<Block.Art>map(Block.Art.Pixels::new).orElseGet(Block.Art.Missing::new);
        return Optional.of(new Block.Figure(identity, art, alternative, caption));
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
        Block.Art art = new Block.Art.Vector(svg, shapes.get(), viewBox.get());
        return Optional.of(new Block.Figure(identity, art, alternative, caption));
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
