package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A colour of sRGB. Contrasts are those of WCAG 2.1, success criterion 1.4.3, and its glossary.
 *
 * @param rgb {@code 0xRRGGBB}
 */
public record Colour(int rgb) {
    /** What a text of any size needs. */
    public static final double LEAST_CONTRAST = 4.5;

    /** The lightest colour. */
    public static final Colour WHITE = new Colour(0xFFFFFF);

    private static final Colour BLACK = new Colour(0);
    private static final int STEPS = 255;

    /** Reads {@code #1f5f8b}; IllegalArgumentException when the text has another form. */
    @JsonCreator
    public static Colour parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour: " + text);
        }
        return new Colour(Integer.parseInt(text.substring(1), 16));
    }

    /** From 1 for two equal colours to 21 for black on white. */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The contrast as a French text writes it, never rounded up: {@code 4,49}. */
    public String contrastInWords(Colour other) {
        return BigDecimal.valueOf(contrast(other))
                .setScale(2, RoundingMode.DOWN)
                .toString()
                .replace('.', ',');
    }

    /** Whether a text of the one colour can be read on the other. */
    public boolean suffices(Colour other) {
        return contrast(other) >= LEAST_CONTRAST;
    }

    /** This colour, as little darker as the others ask for; black if even that does not suffice. */
    public Colour darkenedFor(List<Colour> others) {
        return towards(BLACK, others, LEAST_CONTRAST);
    }

    /** This colour, as little lighter as the others ask for; white if even that does not suffice. */
    public Colour lightenedFor(List<Colour> others) {
        return lightenedFor(others, LEAST_CONTRAST);
    }

    /** The same for another contrast than the least. */
    public Colour lightenedFor(List<Colour> others, double contrast) {
        return towards(WHITE, others, contrast);
    }

    private Colour towards(Colour end, List<Colour> others, double contrast) {
        for (int part = 0; part < STEPS; part++) {
            Colour mixed = mixed(end, part);
            if (others.stream().allMatch(other -> mixed.contrast(other) >= contrast)) {
                return mixed;
            }
        }
        return end;
    }

    /**
     * A colour between this one and another.
     *
     * @param part share of the other, from 0 for none of it to 255 for nothing else
     */
    public Colour mixed(Colour other, int part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = rgb >> shift & 0xFF;
            int to = other.rgb >> shift & 0xFF;
            mixed |= (from + (to - from) * part / STEPS) << shift;
        }
        return new Colour(mixed);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The colour as it is written: {@code #1f5f8b}. */
    @JsonValue
    @Override
    public String toString() {
        return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
    }
}
