package org.gigogne.report;

/** Makes a drawing of a figure, and gives it its size on the page. */
final class DrawingComposer {
    /** A unit of SVG is a 96th of an inch, a point is a 72nd. */
    private static final double POINTS_PER_UNIT = 0.75;

    private final SvgLabels labels;

    DrawingComposer(ReportStyle style, Typesetter typesetter) {
        this.labels = new SvgLabels(typesetter, style.colours().text());
    }

    /** Width of a figure that nothing narrows, in points. */
    static double naturalWidth(Block.Figure figure) {
        return figure.viewBox().width() * POINTS_PER_UNIT;
    }

    /** A box in natural size, or smaller if the room asks for it. */
    DrawingBox box(Block.Figure figure, double width, double height, Slot slot) {
        ViewBox viewBox = figure.viewBox();
        double scale = Math.min(POINTS_PER_UNIT, Math.min(width / viewBox.width(), height / viewBox.height()));
        Drawing drawing = new Drawing(figure.shapes(), labels.of(figure.svg(), slot), viewBox);
        return new DrawingBox(drawing, viewBox.width() * scale, viewBox.height() * scale, slot);
    }
}
