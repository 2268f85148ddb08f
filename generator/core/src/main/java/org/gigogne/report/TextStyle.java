package org.gigogne.report;

/**
 * How a run of text looks.
 *
 * @param sizePt size in points
 * @param colour {@code 0xRRGGBB}
 * @param risePt how far above the baseline, in points
 * @param tint ground behind the text, or {@link #NO_TINT}
 * @param leading height of a line as a multiple of the size
 * @param divisible whether words may be divided by the patterns of the language
 */
record TextStyle(Face face, double sizePt, int colour, double risePt, int tint, double leading, boolean divisible) {
    /** How far superscripts are raised, as a part of the size. */
    static final double RISE = 0.34;

    static final int NO_TINT = -1;

    /** Plain text in a face. */
    TextStyle(Face face, double sizePt, int colour, double leading) {
        this(face, sizePt, colour, 0, NO_TINT, leading, true);
    }

    TextStyle bold() {
        return new TextStyle(face.bold(), sizePt, colour, risePt, tint, leading, divisible);
    }

    TextStyle italic() {
        return new TextStyle(face.italic(), sizePt, colour, risePt, tint, leading, divisible);
    }

    TextStyle size(double newSizePt) {
        return new TextStyle(face, newSizePt, colour, risePt, tint, leading, divisible);
    }

    TextStyle colour(int newColour) {
        return new TextStyle(face, sizePt, newColour, risePt, tint, leading, divisible);
    }

    TextStyle tint(int newTint) {
        return new TextStyle(face, sizePt, colour, risePt, newTint, leading, divisible);
    }

    TextStyle leading(double newLeading) {
        return new TextStyle(face, sizePt, colour, risePt, tint, newLeading, divisible);
    }

    /** Whose words are kept whole, as those of headings, addresses and other languages. */
    TextStyle whole() {
        return new TextStyle(face, sizePt, colour, risePt, tint, leading, false);
    }

    /** Smaller, and moved up or down by a part of the size. */
    TextStyle raised(double share) {
        return new TextStyle(face, sizePt * 0.68, colour, risePt + sizePt * share, tint, leading, divisible);
    }

    /** Room of the ground at both ends of a text, in points. */
    double paddingPt() {
        return tint == NO_TINT ? 0 : 3;
    }

    /** Height of a line in points. */
    double lineHeightPt() {
        return sizePt * leading;
    }
}
