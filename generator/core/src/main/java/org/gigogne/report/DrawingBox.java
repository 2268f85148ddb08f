package org.gigogne.report;

/** A drawing, scaled to its size on the page in points. */
record DrawingBox(Drawing drawing, double width, double height, Slot slot) implements Box {
    @Override
    public Cut cut(double room, boolean force) {
        return Box.whole(this, room, force);
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        canvas.drawing(x, y, width, height, drawing, slot);
    }
}
