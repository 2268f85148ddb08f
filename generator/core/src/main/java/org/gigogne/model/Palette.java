package org.gigogne.model;

import java.util.List;

/**
 * What pages make of one colour: texts that can be read on every ground of the theme, and tints on which the colour
 * itself and the text can be read.
 *
 * @param light on light grounds
 * @param lightTint a light ground
 * @param dark on dark grounds
 * @param darkTint a dark ground
 */
public record Palette(Colour light, Colour lightTint, Colour dark, Colour darkTint) {
    /** The least light of the light grounds that links of the theme stand on. */
    public static final Colour LIGHT_GROUND = new Colour(0xF3F6F9);
    /** The least dark of the dark grounds that links of the theme stand on. */
    public static final Colour DARK_GROUND = new Colour(0x1F2730);

    private static final Colour DARKEST = new Colour(0x14191F);
    /** More than the least: small differences of dark colours are hard to see. */
    private static final double DARK_CONTRAST = 7;

    private static final int LIGHT_SHARE = 225;
    private static final int DARK_SHARE = 195;

    /** The palette of a colour; one that is too light for a light ground is darkened. */
    public static Palette of(Colour colour) {
        Colour light = colour.darkenedFor(List.of(LIGHT_GROUND));
        Colour lightTint = light.mixed(Colour.WHITE, LIGHT_SHARE).lightenedFor(List.of(light));
        Colour darkTint = colour.mixed(DARKEST, DARK_SHARE);
        return new Palette(
                light, lightTint, colour.lightenedFor(List.of(DARK_GROUND, darkTint), DARK_CONTRAST), darkTint);
    }
}
