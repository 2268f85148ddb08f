package org.gigogne.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set line.
 *
 * @param pieces from left to right
 * @param width from the left to the end of the last word, in points
 * @param height in points
 * @param baseline from the top of the line, in points
 */
record Line(List<Piece> pieces, double width, double height, double baseline) {
    private static final double PADDING = 3;

    /** A run at its place on the line; its width without the space that may end the line. */
    record Piece(
            double x,
            double width,
            TextRun run,
            int tint,
            @Nullable Hyperlink link) {}

    Line {
        pieces = List.copyOf(pieces);
    }

    void draw(double left, double top, Canvas canvas) {
        drawGrounds(left, top, canvas);
        for (Piece piece : pieces) {
            canvas.text(left + piece.x(), top + baseline - piece.run().risePt(), piece.run());
        }
        drawLinks(left, top, canvas);
    }

    private void drawGrounds(double left, double top, Canvas canvas) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece first = pieces.get(i);
            if (first.tint() == TextStyle.NO_TINT) {
                continue;
            }
            double right = first.x() + first.width();
            while (i + 1 < pieces.size() && pieces.get(i + 1).tint() == first.tint()) {
                i++;
                right = pieces.get(i).x() + pieces.get(i).width();
            }
            double size = first.run().sizePt();
            canvas.fill(
                    left + first.x() - PADDING,
                    top + baseline - size * 0.86,
                    right - first.x() + 2 * PADDING,
                    size * 1.18,
                    first.tint());
        }
    }

    private void drawLinks(double left, double top, Canvas canvas) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece first = pieces.get(i);
            Hyperlink link = first.link();
            if (link == null) {
                continue;
            }
            double right = first.x() + first.width();
            while (i + 1 < pieces.size() && pieces.get(i + 1).link() == link) {
                i++;
                right = pieces.get(i).x() + pieces.get(i).width();
            }
            double width = right - first.x();
            double x = left + first.x();
            canvas.fill(x, top + baseline + 1.4, width, 0.5, first.run().colour());
            canvas.link(x, top, width, height, link);
        }
    }
}
