package org.gigogne.report;

import java.awt.geom.AffineTransform;
import java.util.Arrays;

/** An image of pixels, in a form that a PDF can hold as it is. */
final class Raster implements Artwork {
    private final int width;
    private final int height;
    private final boolean isJpeg;
    private final byte[] bytes;
    private final Turn turn;

    private Raster(int width, int height, boolean isJpeg, byte[] bytes, Turn turn) {
        this.width = width;
        this.height = height;
        this.isJpeg = isJpeg;
        this.bytes = bytes;
        this.turn = turn;
    }

    /**
     * An image of plain pixels.
     *
     * @param rgb three bytes a pixel, row by row from the top
     */
    static Raster ofPixels(int width, int height, byte[] rgb) {
        return new Raster(width, height, false, rgb, Turn.NONE);
    }

    /** An image as a JPEG file, to be turned before it is shown. */
    static Raster ofJpeg(int width, int height, byte[] file, Turn turn) {
        return new Raster(width, height, true, file, turn);
    }

    /** How an image is turned; the first number is that of the orientation of Exif 2.3, section 4.6.4. */
    enum Turn {
        NONE(1, 1, 0, 0, 1, 0, 0),
        MIRROR(2, -1, 0, 0, 1, 1, 0),
        HALF(3, -1, 0, 0, -1, 1, 1),
        FLIP(4, 1, 0, 0, -1, 0, 1),
        TRANSPOSE(5, 0, -1, -1, 0, 1, 1),
        RIGHT(6, 0, -1, 1, 0, 0, 1),
        TRANSVERSE(7, 0, 1, 1, 0, 0, 0),
        LEFT(8, 0, 1, -1, 0, 1, 0);

        private final int exif;
        private final double a;
        private final double b;
        private final double c;
        private final double d;
        private final double e;
        private final double f;

        Turn(int exif, double a, double b, double c, double d, double e, double f) {
            this.exif = exif;
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
        }

        /** None for a number that Exif does not know. */
        static Turn ofExif(long orientation) {
            return Arrays.stream(values())
                    .filter(turn -> turn.exif == orientation)
                    .findFirst()
                    .orElse(NONE);
        }

        /** From the square of side 1 in which a PDF places an image, upwards, to itself. */
        AffineTransform matrix() {
            return new AffineTransform(a, b, c, d, e, f);
        }

        boolean swapsSides() {
            return a == 0;
        }
    }

    /** Pixels in a row of the file. */
    int width() {
        return width;
    }

    /** Rows of the file. */
    int height() {
        return height;
    }

    /** Whether {@link #bytes} are a JPEG file, and not red, green and blue of each pixel. */
    boolean isJpeg() {
        return isJpeg;
    }

    /** Not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    Turn turn() {
        return turn;
    }

    @Override
    public double widthPt() {
        return (turn.swapsSides() ? height : width) * POINTS_PER_PIXEL;
    }

    @Override
    public double heightPt() {
        return (turn.swapsSides() ? width : height) * POINTS_PER_PIXEL;
    }
}
