package org.gigogne.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A tag of well-formed markup, a comment or a CDATA section.
 *
 * @param start its index in the markup
 * @param end index behind it
 * @param name name of the element; empty for a comment or a section
 * @param attributes what follows the name, as written
 */
record MarkupTag(Kind kind, int start, int end, String name, String attributes) {
    enum Kind {
        START,
        END,
        /** A comment or a CDATA section. */
        OTHER
    }

    /** Whether its element holds nothing and is closed by it. */
    boolean isEmpty() {
        return attributes.endsWith("/");
    }

    /** The tags of a markup, in order. */
    static List<MarkupTag> in(String markup) {
        List<MarkupTag> tags = new ArrayList<>();
        int at = markup.indexOf('<');
        while (at >= 0) {
            MarkupTag tag = at(at, markup);
            boolean isTag = tag.end() > at;
            if (isTag) {
                tags.add(tag);
            }
            at = markup.indexOf('<', isTag ? tag.end() : at + 1);
        }
        return tags;
    }

    /** The tag at an index; it ends where it starts when it is none. */
    private static MarkupTag at(int start, String markup) {
        if (markup.startsWith("<!--", start)) {
            return other(start, markup, "-->");
        }
        if (markup.startsWith("<![CDATA[", start)) {
            return other(start, markup, "]]>");
        }
        boolean isEnd = markup.startsWith("/", start + 1);
        int nameStart = isEnd ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (nameEnd < markup.length() && isOfName(markup.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = nameEnd == nameStart ? -1 : close(nameEnd, markup);
        return close < 0
                ? new MarkupTag(Kind.OTHER, start, start, "", "")
                : new MarkupTag(
                        isEnd ? Kind.END : Kind.START,
                        start,
                        close + 1,
                        markup.substring(nameStart, nameEnd),
                        markup.substring(nameEnd, close));
    }

    private static MarkupTag other(int start, String markup, String ending) {
        int end = markup.indexOf(ending, start);
        return new MarkupTag(Kind.OTHER, start, end < 0 ? start : end + ending.length(), "", "");
    }

    /** Index of the {@code >} that ends a tag, not one in a value; -1 when there is none. */
    private static int close(int from, String markup) {
        int at = from;
        while (at >= 0 && at < markup.length() && markup.charAt(at) != '>') {
            char c = markup.charAt(at);
            int next = c == '"' || c == '\'' ? markup.indexOf(c, at + 1) : at;
            at = next < 0 ? -1 : next + 1;
        }
        return at < markup.length() ? at : -1;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_:-".indexOf(c) >= 0;
    }
}
