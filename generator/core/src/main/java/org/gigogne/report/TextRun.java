package org.gigogne.report;

/**
 * Text in one font that belongs to one owner.
 *
 * @param said what a reader of the structure gets instead of the text; empty for the text itself
 * @param text what to draw; or, if {@code pageOf} holds an id, ignored
 * @param pageOf id whose page number is drawn, ending at x; empty for ordinary text
 */
record TextRun(
        String text, String said, String pageOf, FontFace font, double sizePt, int colour, double risePt, Owner owner) {
    TextRun ownedBy(Owner other) {
        return new TextRun(text, said, pageOf, font, sizePt, colour, risePt, other);
    }
}
