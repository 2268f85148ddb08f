package org.gigogne.report;

/**
 * How a run of text looks.
 *
 * @param sizePt size in points
 * @param colour {@code 0xRRGGBB}
 * @param risePt how far above the baseline, in points
 * @param tint ground behind the text, or {@link #NO_TINT}
 * @param leading height of a line as a multiple of the size
 */
record TextStyle(Face face, double sizePt, int colour, double risePt, int tint, double leading) {
    static final int NO_TINT = -1;

    TextStyle bold() {
        return new TextStyle(face.bold(), sizePt, colour, risePt, tint, leading);
    }

    TextStyle italic() {
        return new TextStyle(face.italic(), sizePt, colour, risePt, tint, leading);
    }

    TextStyle size(double newSizePt) {
        return new TextStyle(face, newSizePt, colour, risePt, tint, leading);
    }

    TextStyle colour(int newColour) {
        return new TextStyle(face, sizePt, newColour, risePt, tint, leading);
    }

    TextStyle tint(int newTint) {
        return new TextStyle(face, sizePt, colour, risePt, newTint, leading);
    }

    TextStyle leading(double newLeading) {
        return new TextStyle(face, sizePt, colour, risePt, tint, newLeading);
    }

    /** Smaller, and moved up or down by a part of the size. */
    TextStyle raised(double share) {
        return new TextStyle(face, sizePt * 0.68, colour, risePt + sizePt * share, tint, leading);
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
