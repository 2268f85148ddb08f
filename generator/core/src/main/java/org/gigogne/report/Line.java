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
            @Nullable Hyperlink link) {
        private Span span() {
            return new Span(x, x + width);
        }
    }

    /** From left to right, whatever the order of reading. */
    private record Span(double left, double right) {
        double width() {
            return right - left;
        }

        Span and(Span other) {
            return new Span(Math.min(left, other.left), Math.max(right, other.right));
        }
    }

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
            Span span = first.span();
            while (i + 1 < pieces.size() && pieces.get(i + 1).tint() == first.tint()) {
                i++;
                span = span.and(pieces.get(i).span());
            }
            double size = first.run().sizePt();
            canvas.fill(
                    left + span.left() - PADDING,
                    top + baseline - size * 0.86,
                    span.width() + 2 * PADDING,
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
            Span span = first.span();
            while (i + 1 < pieces.size() && pieces.get(i + 1).link() == link) {
                i++;
                span = span.and(pieces.get(i).span());
            }
            double x = left + span.left();
            canvas.fill(x, top + baseline + 1.4, span.width(), 0.5, first.run().colour());
            canvas.link(x, top, span.width(), height, link);
        }
    }
}
