package org.gigogne.report;

/** Something to draw on a page, in the order of reading. Lengths in points from the top left corner. */
sealed interface Item {
    /** A run of text. */
    record Text(double x, double baseline, TextRun run) implements Item {}

    /** A drawing or an image. */
    record Picture(double x, double y, double width, double height, Artwork artwork, Owner owner) implements Item {}

    /** The area of a link; draws nothing. */
    record Area(double x, double y, double width, double height, Hyperlink link) implements Item {}

    /** A rectangle, or a line of dots if it has no height. */
    record Shape(double x, double y, double width, double height, int colour) {}
}
