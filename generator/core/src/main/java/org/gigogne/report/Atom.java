package org.gigogne.report;

import org.jspecify.annotations.Nullable;

/**
 * Text in one font with one look.
 *
 * @param text what is drawn
 * @param said what a reader of the structure gets instead; empty for the text itself
 * @param width in points, with the room of its ground at both ends
 */
record Atom(
        String text,
        String said,
        FontFace font,
        TextStyle style,
        Owner owner,
        @Nullable Hyperlink link,
        double width) {
    static Atom of(String text, FontFace font, StyledText source) {
        TextStyle style = source.style();
        return new Atom(text, "", font, style, source.owner(), source.link(), width(text, font, style));
    }

    private static double width(String text, FontFace font, TextStyle style) {
        return font.width(text, style.sizePt()) + 2 * style.paddingPt();
    }

    /** The same look for another text. */
    Atom with(String other, String otherSaid) {
        return new Atom(other, otherSaid, font, style, owner, link, width(other, font, style));
    }

    /** A part of the text. */
    Atom cut(int start, int end) {
        return start == 0 && end == text.length() ? this : with(text.substring(start, end), "");
    }

    /** Width without the spaces at its end, in points. */
    double inkedWidth() {
        int end = inkedLength();
        return end == text.length() ? width : cut(0, end).width;
    }

    /** Number of characters before the spaces at its end. */
    int inkedLength() {
        int end = text.length();
        while (end > 0 && LineBreaks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether both look alike, so that one run can draw them. */
    boolean joins(Atom other) {
        return font == other.font
                && said.isEmpty()
                && other.said.isEmpty()
                && owner == other.owner
                && link == other.link
                && style.equals(other.style);
    }

    TextRun run() {
        return new TextRun(text, said, "", font, style.sizePt(), style.colour(), style.risePt(), owner);
    }
}
