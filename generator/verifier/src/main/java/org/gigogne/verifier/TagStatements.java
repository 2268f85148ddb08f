package org.gigogne.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the structure tree of a PDF says, in its order, which is that of reading. */
final class TagStatements {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

    private final List<Statement> statements = new ArrayList<>();
    private int page;

    private TagStatements() {}

    /** All that a tree says. */
    static List<Statement> of(TagTree tree) {
        TagStatements reading = new TagStatements();
        tree.roots().forEach(reading::block);
        return reading.statements;
    }

    /** An element without content, such as an empty cell, stands on the page of what comes before. */
    private void say(String what, String text, TagElement at) {
        page = at.page() > 0 ? at.page() : page;
        statements.add(new Statement(what, text, at.index(), page));
    }

    private void blocks(TagElement parent) {
        List<TagKid> run = new ArrayList<>();
        String what = Set.of("LBody", "TD", "TH").contains(parent.role()) ? "texte" : "paragraphe";
        for (TagKid kid : parent.kids()) {
            if (kid instanceof TagElement element && !INLINE.contains(element.role())) {
                line(what, run, parent);
                run.clear();
                block(element);
            } else {
                run.add(kid);
            }
        }
        line(what, run, parent);
    }

    private void block(TagElement element) {
        switch (element.role()) {
            case "H1", "H2", "H3", "H4", "H5", "H6" ->
                line(Statement.heading(element.role().charAt(1) - '0'), element.kids(), element);
            case "P" -> line("paragraphe", element.kids(), element);
            case "Caption" -> line("légende", element.kids(), element);
            case "L" -> list(element);
            case "Table" -> {
                say("tableau", "", element);
                blocks(element);
                say("fin de tableau", "", element);
            }
            case "TR" -> {
                say("ligne", "", element);
                blocks(element);
            }
            case "TH", "TD" -> {
                String scope = element.role().equals("TD") ? "" : element.attribute("Scope");
                say(Statement.cell(scope, span(element, "ColSpan"), span(element, "RowSpan")), "", element);
                blocks(element);
            }
            case "Figure" -> say("figure", Wording.of(element.attribute("Alt")), element);
            case "TOC" -> entries(element, 1);
            default -> blocks(element);
        }
    }

    private static int span(TagElement cell, String key) {
        String text = cell.attribute(key);
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }

    /** The labels of a list with bullets or numbers say nothing of their own; those without are terms. */
    private void list(TagElement list) {
        String kind = switch (list.attribute("ListNumbering")) {
            case "" -> "liste de définitions";
            case "Decimal" -> "liste numérotée";
            default -> "liste à puces";
        };
        boolean hasTerms = kind.equals("liste de définitions");
        say(kind, "", list);
        for (TagElement item : list.elements()) {
            if (!hasTerms) {
                say("élément de liste", "", item);
            }
            for (TagElement part : item.elements()) {
                if (!part.role().equals("Lbl")) {
                    blocks(part);
                } else if (hasTerms) {
                    line("terme", part.kids(), part);
                }
            }
        }
        say("fin de liste", "", list);
    }

    private void entries(TagElement contents, int level) {
        for (TagElement entry : contents.elements()) {
            if (entry.role().equals("TOC")) {
                entries(entry, level + 1);
            } else {
                line(
                        Statement.entry(level),
                        entry.kids().stream()
                                .map(TagStatements::withoutPageNumber)
                                .toList(),
                        entry);
            }
        }
    }

    /** The same kid less its last text, if that is a number: each entry ends with that of its page. */
    private static TagKid withoutPageNumber(TagKid kid) {
        if (!(kid instanceof TagElement element)) {
            return kid;
        }
        TagElement copy = new TagElement(element.index(), element.source());
        List<TagKid> kids = element.kids();
        int last = lastText(kids);
        for (int i = 0; i < kids.size(); i++) {
            if (i != last) {
                copy.add(withoutPageNumber(kids.get(i)));
            }
        }
        return copy;
    }

    private static int lastText(List<TagKid> kids) {
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.get(i) instanceof TagText text) {
                return text.text().strip().matches("\\d+") ? i : -1;
            }
        }
        return -1;
    }

    /** A text, then its links. */
    private void line(String what, List<? extends TagKid> kids, TagElement at) {
        StringBuilder text = new StringBuilder();
        List<TagElement> links = new ArrayList<>();
        kids.forEach(kid -> append(kid, text, links));
        String said = Wording.of(text.toString());
        if (said.isEmpty()) {
            return;
        }
        say(what, said, at);
        for (TagElement link : links) {
            say(Statement.link(target(link)), Wording.of(textOf(link)), link);
        }
    }

    /** The address; {@code #} for a place in the document; empty for a link without annotation. */
    private static String target(TagElement link) {
        return link.kids().stream()
                .filter(TagLink.class::isInstance)
                .map(kid -> ((TagLink) kid).target())
                .map(target -> target.isEmpty() ? "#" : target)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String textOf(TagElement element) {
        StringBuilder text = new StringBuilder();
        append(element, text, new ArrayList<>());
        return text.toString();
    }

    private static void append(TagKid kid, StringBuilder text, List<TagElement> links) {
        if (kid instanceof TagText words) {
            text.append(words.text());
        } else if (kid instanceof TagElement element) {
            if (element.role().equals("Link")) {
                links.add(element);
            }
            element.kids().forEach(inner -> append(inner, text, links));
        }
    }
}
