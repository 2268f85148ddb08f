package org.gigogne.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where boxes draw themselves: one page. All lengths in points from the top left corner. */
interface Canvas {
    /** Text at its baseline; the page number of an id in its place if the run asks for one. */
    void text(double x, double baseline, TextRun run);

    /** A filled rectangle behind all text. */
    void fill(double x, double y, double width, double height, int colour);

    /** A line of dots behind all text. */
    void dots(double x, double y, double width, int colour);

    /** A drawing or an image. */
    void artwork(double x, double y, double width, double height, Artwork artwork, Owner owner);

    /** The area of a link. */
    void link(double x, double y, double width, double height, Hyperlink link);

    /** Names a height of the page, and makes it a bookmark perhaps. */
    void anchor(double y, List<String> ids, @Nullable Bookmark bookmark);
}
