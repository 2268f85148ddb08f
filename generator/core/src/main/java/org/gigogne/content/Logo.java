package org.gigogne.content;

import java.util.Locale;

/**
 * The logo of a site, found fit to be published.
 *
 * @param path path from the content root, with {@code /}
 * @param bytes the file; nobody changes them
 * @param width in pixels, or in the units of an SVG; 1 or more
 * @param height likewise
 */
@SuppressWarnings("ArrayRecordComponent") // Logos are written, never compared.
public record Logo(String path, byte[] bytes, int width, int height) {
    /** Whether it is drawn, and not made of pixels. */
    public boolean isSvg() {
        return isSvg(path);
    }

    /** The same logo, as another file draws it. */
    public Logo withBytes(byte[] other) {
        return new Logo(path, other, width, height);
    }

    static boolean isSvg(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".svg");
    }
}
