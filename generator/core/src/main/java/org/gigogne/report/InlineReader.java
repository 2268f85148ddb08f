package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gigogne.report.Inline.Look;

/** Reads what stands in a line, and collapses white space as HTML does. */
final class InlineReader {
    static final Set<String> NAMES = Set.of("strong", "b", "em", "i", "a", "abbr", "span", "sup", "sub", "br", "code");

    private final Findings findings;
    private final Targets targets;

    InlineReader(Findings findings, Targets targets) {
        this.findings = findings;
        this.targets = targets;
    }

    /** The inline content of an element; empty when it holds only white space. */
    List<Inline> read(XmlElement element) {
        return read(element.children(), "`<" + element.name() + ">`");
    }

    /** The given nodes as the content of one block. */
    List<Inline> read(List<XmlNode> nodes, String where) {
        Collapse collapse = new Collapse();
        return trimEnd(read(nodes, where, collapse));
    }

    private List<Inline> read(List<XmlNode> nodes, String where, Collapse collapse) {
        List<Inline> content = new ArrayList<>();
        for (XmlNode node : nodes) {
            if (node instanceof XmlText run) {
                String text = collapse.apply(run.text());
                if (!text.isEmpty()) {
                    content.add(new Inline.Words(text));
                }
            } else if (node instanceof XmlElement element) {
                read(element, where, collapse, content);
            }
        }
        return List.copyOf(content);
    }

    private void read(XmlElement element, String where, Collapse collapse, List<Inline> out) {
        if (!NAMES.contains(element.name())) {
            findings.unknown(element, where);
            return;
        }
        if (element.name().equals("br")) {
            trimLast(out);
            collapse.afterSpace = true;
            out.add(new Inline.Break());
            return;
        }
        targets.define(element);
        List<Inline> content = read(element.children(), where, collapse);
        if (!content.isEmpty()) {
            out.add(wrap(element, content));
        }
    }

    private Inline wrap(XmlElement element, List<Inline> content) {
        Inline styled = switch (element.name()) {
            case "strong", "b" -> new Inline.Styled(Look.STRONG, content);
            case "em", "i" -> new Inline.Styled(Look.EMPHASIS, content);
            case "sup" -> new Inline.Styled(Look.SUPERSCRIPT, content);
            case "sub" -> new Inline.Styled(Look.SUBSCRIPT, content);
            case "code" -> new Inline.Styled(Look.CODE, content);
            case "a" -> link(element, content);
            case "abbr" -> new Inline.Meaning("", element.attribute("title").strip(), content);
            default ->
                element.hasClass("tag")
                        ? new Inline.Tag(element.classes(), content)
                        : new Inline.Meaning("", "", content);
        };
        String language = element.attribute("lang");
        return language.isEmpty() ? styled : new Inline.Meaning(language, "", List.of(styled));
    }

    private Inline link(XmlElement element, List<Inline> content) {
        String target = element.attribute("href").strip();
        String lower = target.toLowerCase(Locale.ROOT);
        if (target.startsWith("#")) {
            targets.use(target.substring(1), element.location());
            return new Inline.Link(target, content);
        }
        if (lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:")) {
            return new Inline.Link(target, content);
        }
        if (element.attributes().containsKey("href")) {
            findings.badLink(
                    element.location(),
                    "Le lien vers `" + target
                            + "` ne peut être suivi depuis un PDF : http, https, mailto ou #… attendu.",
                    "écrire l'adresse complète");
        }
        return new Inline.Meaning("", "", content);
    }

    private static List<Inline> trimEnd(List<Inline> content) {
        List<Inline> trimmed = new ArrayList<>(content);
        trimLast(trimmed);
        return List.copyOf(trimmed);
    }

    /** Takes the space away at the end of a line, if its last word stands directly in the list. */
    private static void trimLast(List<Inline> content) {
        int last = content.size() - 1;
        if (last >= 0
                && content.get(last) instanceof Inline.Words words
                && words.text().endsWith(" ")) {
            String text = words.text().substring(0, words.text().length() - 1);
            if (text.isEmpty()) {
                content.remove(last);
            } else {
                content.set(last, new Inline.Words(text));
            }
        }
    }

    /** One space for each run of white space, also across elements; none at the start. */
    private static final class Collapse {
        private boolean afterSpace = true;

        String apply(String text) {
            StringBuilder collapsed = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
                if (!space) {
                    collapsed.append(c);
                } else if (!afterSpace) {
                    collapsed.append(' ');
                }
                afterSpace = space;
            }
            return collapsed.toString();
        }
    }
}
