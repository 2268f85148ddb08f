package org.gigogne.report;

/** Contrast of two colours {@code 0xRRGGBB}: WCAG 2.1, success criterion 1.4.3, and its glossary. */
final class Contrast {
    /** What a text of any size needs. */
    static final double LEAST = 4.5;

    static final int WHITE = 0xFFFFFF;

    private Contrast() {}

    /** From 1 for two equal colours to 21 for black on white. */
    static double of(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static boolean suffices(int text, int ground) {
        return of(text, ground) >= LEAST;
    }

    /** The text colour, as little darker as the ground asks for; black if even that does not suffice. */
    static int darkened(int text, int ground) {
        return mixed(text, 0, ground);
    }

    /** The ground, as little lighter as the text colour asks for; white if even that does not suffice. */
    static int lightened(int ground, int text) {
        return mixed(ground, WHITE, text);
    }

    private static int mixed(int colour, int end, int other) {
        for (int part = 0; part < 255; part++) {
            int mixed = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int from = colour >> shift & 0xFF;
                int to = end >> shift & 0xFF;
                mixed |= (from + (to - from) * part / 255) << shift;
            }
            if (suffices(mixed, other)) {
                return mixed;
            }
        }
        return end;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
