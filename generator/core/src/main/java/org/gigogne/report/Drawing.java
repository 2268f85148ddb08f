package org.gigogne.report;

import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * A drawing: its shapes, and its texts.
 *
 * @param shapes all but the texts
 * @param labels texts in the units of the view box
 * @param viewBox what the drawing shows
 */
record Drawing(SvgDrawing shapes, List<Label> labels, ViewBox viewBox) implements Artwork {
    /**
     * A text of a drawing.
     *
     * @param matrix from the space of the text to that of the view box
     * @param x start of the first run
     * @param y baseline
     * @param runs text in parts that each have one font; their sizes in units of the view box
     */
    record Label(AffineTransform matrix, double x, double y, List<TextRun> runs) {}

    @Override
    public double widthPt() {
        return viewBox.width() * POINTS_PER_PIXEL;
    }

    @Override
    public double heightPt() {
        return viewBox.height() * POINTS_PER_PIXEL;
    }
}
