package org.gigogne.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what the report on a page of the site says, in the order of reading. */
final class PageStatements {
    private static final Set<String> INLINE =
            Set.of("strong", "b", "em", "i", "a", "abbr", "span", "sup", "sub", "br", "code");

    private final List<Statement> statements = new ArrayList<>();

    private final Set<String> pages;

    private PageStatements(Set<String> pages) {
        this.pages = pages;
    }

    /**
     * All that an element says.
     *
     * @param pages names of the files with the report: links to a place on one of them lead to the report itself
     */
    static List<Statement> of(Element article, Set<String> pages) {
        PageStatements reading = new PageStatements(pages);
        reading.blocks(article);
        return reading.statements;
    }

    private void say(String what, String text) {
        statements.add(new Statement(what, text, -1, 0));
    }

    private void blocks(Element parent) {
        List<Node> run = new ArrayList<>();
        String what = Set.of("li", "td", "th", "dd").contains(parent.normalName()) ? "texte" : "paragraphe";
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && !INLINE.contains(element.normalName())) {
                line(what, run);
                run.clear();
                block(element);
            } else {
                run.add(node);
            }
        }
        line(what, run);
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                line(Statement.heading(element.normalName().charAt(1) - '0'), element.childNodes());
            case "p" -> line("paragraphe", element.childNodes());
            case "caption", "figcaption" -> line("légende", element.childNodes());
            case "ul" -> list("liste à puces", element);
            case "ol" -> list("liste numérotée", element);
            case "dl" -> definitions(element);
            case "table" -> table(element);
            case "svg" -> say("figure", alternative(element));
            case "img" -> {
                if (!element.attr("alt").isBlank()) {
                    say("figure", Wording.of(element.attr("alt")));
                }
            }
            case "nav" -> contents(element);
            default -> blocks(element);
        }
    }

    private void list(String what, Element list) {
        if (list.children().isEmpty()) {
            return;
        }
        say(what, "");
        for (Element item : list.children()) {
            say("élément de liste", "");
            blocks(item);
        }
        say("fin de liste", "");
    }

    private void definitions(Element list) {
        List<Element> parts = list.children().stream()
                .flatMap(
                        child -> child.normalName().equals("div") ? child.children().stream() : List.of(child).stream())
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        say("liste de définitions", "");
        List<Node> term = new ArrayList<>();
        for (Element part : parts) {
            if (part.normalName().equals("dt")) {
                term.addAll(part.childNodes());
                term.add(new TextNode(" "));
            } else {
                line("terme", term);
                term.clear();
                blocks(part);
            }
        }
        line("terme", term);
        say("fin de liste", "");
    }

    private void table(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        say("tableau", "");
        table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .forEach(this::block);
        for (Element row : rows) {
            say("ligne", "");
            for (Element cell : row.children()) {
                say(Statement.cell(scope(cell), span(cell, "colspan"), span(cell, "rowspan")), "");
                blocks(cell);
            }
        }
        say("fin de tableau", "");
    }

    private static String scope(Element cell) {
        if (!cell.normalName().equals("th")) {
            return "";
        }
        return switch (cell.attr("scope")) {
            case "col", "colgroup" -> "Column";
            case "row", "rowgroup" -> "Row";
            default -> cell.closest("thead") == null ? "Row" : "Column";
        };
    }

    private static int span(Element cell, String key) {
        String text = cell.attr(key).strip();
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }

    /** Title and description, as one text. */
    private static String alternative(Element svg) {
        String title = Wording.of(childText(svg, "title"));
        String end = title.matches(".*[.!?:;…]") ? " " : ". ";
        return Wording.of(title + end + childText(svg, "desc"));
    }

    private static String childText(Element element, String name) {
        return element.children().stream()
                .filter(child -> child.normalName().equals(name))
                .findFirst()
                .map(Element::wholeText)
                .orElse("");
    }

    private void contents(Element nav) {
        for (Element child : nav.children()) {
            if (child.normalName().equals("ol")) {
                entries(child, 1);
            } else {
                block(child);
            }
        }
    }

    private void entries(Element list, int level) {
        for (Element item : list.children()) {
            for (Element part : item.children()) {
                if (part.normalName().equals("ol")) {
                    entries(part, level + 1);
                } else {
                    line(Statement.entry(level), List.of(part));
                }
            }
        }
    }

    /** A text, then its links. */
    private void line(String what, List<? extends Node> nodes) {
        StringBuilder text = new StringBuilder();
        List<Element> links = new ArrayList<>();
        nodes.forEach(node -> append(node, text, links));
        String said = Wording.of(text.toString());
        if (said.isEmpty()) {
            return;
        }
        say(what, said);
        for (Element link : links) {
            String target = link.attr("href").strip();
            say(Statement.link(isInner(target) ? "#" : target), Wording.of(textOf(link)));
        }
    }

    private boolean isInner(String target) {
        int anchor = target.indexOf('#');
        return anchor == 0 || (anchor > 0 && pages.contains(target.substring(0, anchor)));
    }

    private static String textOf(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text, new ArrayList<>());
        return text.toString();
    }

    private static void append(Node node, StringBuilder text, List<Element> links) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                text.append(' ');
            } else if (element.normalName().equals("a") && element.hasAttr("href")) {
                links.add(element);
            }
            element.childNodes().forEach(child -> append(child, text, links));
        }
    }
}
