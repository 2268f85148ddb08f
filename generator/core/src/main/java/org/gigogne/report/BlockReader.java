package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.report.Block.Identity;
import org.gigogne.report.Block.Paragraph;
import org.gigogne.report.Block.Section;

/** Checks the XHTML and reads it as blocks; notes everything that is wrong, not only the first thing. */
final class BlockReader {
    private final Findings findings;
    private final Targets targets;
    private final InlineReader inlines;
    private final TableReader tables;
    private final ListReader lists;
    private final FigureReader figures;
    private int lastLevel;

    BlockReader(Findings findings, ReportImages images) {
        this.findings = findings;
        this.targets = new Targets(findings);
        this.inlines = new InlineReader(findings, targets);
        this.tables = new TableReader(findings, targets, inlines, this::flow);
        this.lists = new ListReader(findings, targets, inlines, this::flow);
        this.figures = new FigureReader(findings, targets, inlines, images);
    }

    /** The blocks of the root element. */
    List<Block> read(XmlElement root) {
        if (!root.name().equals("article")) {
            findings.unknown(root, "un rapport, dont la racine est `<article>`");
            return List.of();
        }
        List<Block> blocks = blocks(root, true);
        targets.check();
        return blocks;
    }

    /** Blocks, with text directly in the element as a block of its own. */
    private List<Block> flow(XmlElement element) {
        return blocks(element, false);
    }

    private List<Block> blocks(XmlElement parent, boolean atTop) {
        List<Block> blocks = new ArrayList<>();
        List<XmlNode> line = new ArrayList<>();
        for (XmlNode node : parent.children()) {
            if (node instanceof XmlElement element && !InlineReader.NAMES.contains(element.name())) {
                flush(line, parent, blocks);
                block(element, parent, atTop).ifPresent(blocks::add);
            } else {
                line.add(node);
            }
        }
        flush(line, parent, blocks);
        return List.copyOf(blocks);
    }

    private void flush(List<XmlNode> line, XmlElement parent, List<Block> blocks) {
        List<Inline> text = inlines.read(line, "`<" + parent.name() + ">`");
        line.clear();
        if (text.isEmpty()) {
            return;
        }
        switch (parent.name()) {
            case "li", "td", "th", "dd" -> blocks.add(new Block.Bare(text));
            case "aside" -> blocks.add(new Paragraph(Identity.NONE, Paragraph.Kind.BODY, text));
            default ->
                findings.malformed(
                        parent.location(),
                        "Du texte se trouve directement dans `<" + parent.name() + ">`.",
                        "le mettre dans `<p>`");
        }
    }

    private Optional<Block> block(XmlElement element, XmlElement parent, boolean atTop) {
        return switch (element.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "p" -> paragraph(element);
            case "ul", "ol" -> lists.items(element);
            case "dl" -> lists.definitions(element);
            case "table" -> tables.read(element);
            case "figure" -> figures.read(element);
            case "aside" -> Optional.of(new Block.Callout(targets.define(element), flow(element)));
            case "section", "div" -> Optional.of(section(element, atTop));
            case "header" -> banner(element, parent);
            case "nav" -> contents(element);
            default -> {
                findings.unknown(element, "`<" + parent.name() + ">`");
                yield Optional.empty();
            }
        };
    }

    private Optional<Block> heading(XmlElement element) {
        int level = element.name().charAt(1) - '0';
        if (level > lastLevel + 1) {
            findings.malformed(
                    element.location(),
                    "Un titre `<h" + level + ">` suit "
                            + (lastLevel == 0 ? "le début du rapport" : "un titre `<h" + lastLevel + ">`")
                            + " : `<h" + (lastLevel + 1) + ">` attendu.",
                    "ne sauter aucun niveau de titre");
        }
        lastLevel = level;
        List<Inline> text = inlines.read(element);
        if (text.isEmpty()) {
            findings.malformed(element.location(), "Le titre `<h" + level + ">` est vide.", "");
        }
        return Optional.of(new Block.Heading(targets.define(element), level, text));
    }

    private Optional<Block> paragraph(XmlElement element) {
        Paragraph.Kind kind = element.hasClass("lead")
                ? Paragraph.Kind.LEAD
                : element.hasClass("note") ? Paragraph.Kind.NOTE : Paragraph.Kind.BODY;
        Identity identity = targets.define(element);
        List<Inline> text = inlines.read(element);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(identity, kind, text));
    }

    /** A {@code section}, or a {@code div} where pages of the site ask for no heading. */
    private Section section(XmlElement element, boolean atTop) {
        Section.Kind kind = kind(element);
        boolean turnsPage = kind == Section.Kind.LANDSCAPE || kind == Section.Kind.NEW_PAGE;
        if (turnsPage && !atTop) {
            findings.malformed(
                    element.location(),
                    "Une section qui commence une page ne peut se trouver dans une carte, des colonnes, un encadré ou une liste.",
                    "la sortir de ce bloc, ou en retirer la classe");
        }
        return new Section(targets.define(element), kind, blocks(element, atTop && !isFrame(kind)));
    }

    private static Section.Kind kind(XmlElement section) {
        if (section.hasClass("card")) {
            return Section.Kind.CARD;
        } else if (section.hasClass("columns")) {
            return Section.Kind.COLUMNS;
        } else if (section.hasClass("landscape")) {
            return Section.Kind.LANDSCAPE;
        }
        return section.hasClass("new-page") ? Section.Kind.NEW_PAGE : Section.Kind.PLAIN;
    }

    private static boolean isFrame(Section.Kind kind) {
        return kind == Section.Kind.CARD || kind == Section.Kind.COLUMNS;
    }

    private Optional<Block> banner(XmlElement element, XmlElement parent) {
        if (!parent.name().equals("article")) {
            findings.unknown(element, "`<" + parent.name() + ">`");
            return Optional.empty();
        }
        return Optional.of(new Block.Banner(targets.define(element), element.hasClass("cover"), flow(element)));
    }

    private Optional<Block> contents(XmlElement element) {
        if (!element.hasClass("contents")) {
            findings.unknown(element, "un rapport sans la classe `contents`");
            return Optional.empty();
        }
        Identity identity = targets.define(element);
        List<Block> heading = new ArrayList<>();
        List<Block.Entry> entries = new ArrayList<>();
        for (XmlElement child : element.elements()) {
            if (child.name().matches("h[1-6]")) {
                heading(child).ifPresent(heading::add);
            } else if (child.name().equals("ol")) {
                entries.addAll(entries(child));
            } else {
                findings.unknown(child, "le sommaire");
            }
        }
        return Optional.of(new Block.Contents(identity, List.copyOf(heading), List.copyOf(entries)));
    }

    private List<Block.Entry> entries(XmlElement list) {
        List<Block.Entry> entries = new ArrayList<>();
        for (XmlElement item : list.elements()) {
            List<XmlElement> parts = item.elements();
            if (!item.name().equals("li")
                    || parts.isEmpty()
                    || !parts.get(0).name().equals("a")) {
                findings.malformed(
                        item.location(),
                        "Une entrée du sommaire est un `<li>` qui commence par `<a href=\"#…\">`.",
                        "");
                continue;
            }
            XmlElement link = parts.get(0);
            String target = link.attribute("href");
            if (!target.startsWith("#")) {
                findings.malformed(link.location(), "Le sommaire renvoie à `" + target + "` : `#…` attendu.", "");
                continue;
            }
            targets.use(target.substring(1), link.location());
            List<Block.Entry> below = new ArrayList<>();
            for (XmlElement part : parts.subList(1, parts.size())) {
                if (part.name().equals("ol")) {
                    below.addAll(entries(part));
                } else {
                    findings.unknown(part, "une entrée du sommaire");
                }
            }
            entries.add(new Block.Entry(target.substring(1), inlines.read(link), List.copyOf(below)));
        }
        return List.copyOf(entries);
    }
}
