package org.gigogne.report;

/** What a figure shows. */
sealed interface Artwork permits Drawing, Raster {
    /** A unit of SVG, and a pixel of an image, is a 96th of an inch; a point is a 72nd. */
    double POINTS_PER_PIXEL = 0.75;

    /** Width in points when nothing narrows it. */
    double widthPt();

    /** Height in points when nothing narrows it. */
    double heightPt();
}
