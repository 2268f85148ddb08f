package org.gigogne.report;

import java.util.Optional;

/**
 * Something set to a width, that can be cut between pages and drawn.
 *
 * <p>Boxes never change: a cut gives two new ones. Heights in points.
 */
sealed interface Box permits LinesBox, StackBox, FrameBox, SideBox, BandBox, TableBox, DrawingBox, AnchorBox, EntryBox {
    /** Height when not cut. */
    double height();

    /**
     * Cuts so that the first part fits.
     *
     * @param room height available
     * @param force whether something must be placed even if it does not fit, because the page is empty
     */
    Cut cut(double room, boolean force);

    /** Draws everything with the top left corner at the given place. */
    void draw(double x, double y, Canvas canvas);

    /** What fits and what is left; a box cut nowhere has one of them only. */
    record Cut(Optional<Box> fitting, Optional<Box> rest) {
        static Cut all(Box box) {
            return new Cut(Optional.of(box), Optional.empty());
        }

        static Cut none(Box box) {
            return new Cut(Optional.empty(), Optional.of(box));
        }

        static Cut of(Box fitting, Box rest) {
            return new Cut(Optional.of(fitting), Optional.of(rest));
        }
    }

    /** For boxes that stay whole. */
    static Cut whole(Box box, double room, boolean force) {
        return force || box.height() <= room + 0.01 ? Cut.all(box) : Cut.none(box);
    }
}
