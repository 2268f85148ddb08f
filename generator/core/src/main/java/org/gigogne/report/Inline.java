package org.gigogne.report;

import java.util.List;

/** What stands in a line. White space is already collapsed. */
sealed interface Inline {
    /** Text; never empty. */
    record Words(String text) implements Inline {}

    /** A forced end of line. */
    record Break() implements Inline {}

    /** Text that looks different and means nothing more to a reader of the structure. */
    record Styled(Look look, List<Inline> content) implements Inline {}

    /** A status label: bold on a tint; the classes choose the tint. */
    record Tag(List<String> classes, List<Inline> content) implements Inline {}

    /** Text in another language, or an abbreviation with its expansion; either may be empty. */
    record Meaning(String language, String expansion, List<Inline> content) implements Inline {}

    /** A link: {@code #id}, or an address with the scheme http, https or mailto. */
    record Link(String target, List<Inline> content) implements Inline {}

    /** How styled text looks. */
    enum Look {
        STRONG,
        EMPHASIS,
        SUPERSCRIPT,
        SUBSCRIPT,
        CODE
    }

    /** The text without its looks, a space for each forced end of line. */
    static String text(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Words words) {
                text.append(words.text());
            } else if (inline instanceof Break) {
                text.append(' ');
            } else {
                text.append(text(children(inline)));
            }
        }
        return text.toString();
    }

    /** What an inline holds; empty for text and ends of line. */
    static List<Inline> children(Inline inline) {
        if (inline instanceof Styled styled) {
            return styled.content();
        } else if (inline instanceof Tag tag) {
            return tag.content();
        } else if (inline instanceof Meaning meaning) {
            return meaning.content();
        } else if (inline instanceof Link link) {
            return link.content();
        }
        return List.of();
    }
}
