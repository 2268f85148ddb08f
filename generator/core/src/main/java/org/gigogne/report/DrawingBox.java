package org.gigogne.report;

/** A drawing or an image, scaled to its size on the page in points. */
record DrawingBox(Artwork artwork, double width, double height, Owner owner) implements Box {
    @Override
    public Cut cut(double room, boolean force) {
        return Box.whole(this, room, force);
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        canvas.artwork(x, y, width, height, artwork, owner);
    }
}
