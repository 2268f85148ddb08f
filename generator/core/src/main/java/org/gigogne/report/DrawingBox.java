package org.gigogne.report;

/** A drawing or an image, scaled to its size on the page in points. */
record DrawingBox(Artwork artwork, double width, double height, Owner owner) implements Box {
    /** In its natural size, or smaller if the room asks for it. */
    static DrawingBox natural(Artwork artwork, double width, double height, Owner owner) {
        return fitting(artwork, Math.min(width, artwork.widthPt()), Math.min(height, artwork.heightPt()), owner);
    }

    /** As large as the room allows. */
    static DrawingBox fitting(Artwork artwork, double width, double height, Owner owner) {
        double scale = Math.min(width / artwork.widthPt(), height / artwork.heightPt());
        return new DrawingBox(artwork, artwork.widthPt() * scale, artwork.heightPt() * scale, owner);
    }

    @Override
    public Cut cut(double room, boolean force) {
        return Box.whole(this, room, force);
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        canvas.artwork(x, y, width, height, artwork, owner);
    }
}
