package org.gigogne.report;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.stream.IntStream;

/** One font of the theme, embedded as a subset; safe across threads once made. */
final class FontFace {
    /** Characters below it are looked up once: those of French texts and most signs. */
    private static final int KNOWN = 0x3000;

    private static final int MISSING = -1;

    private final BaseFont base;
    /** In thousandths of the size, by character. */
    private final int[] widths;

    private FontFace(BaseFont base) {
        this.base = base;
        this.widths = IntStream.range(0, KNOWN)
                .map(c -> base.charExists(c) ? base.getWidth(c) : MISSING)
                .toArray();
    }

    /**
     * Loads a TrueType font.
     *
     * @param name ends with {@code .ttf}
     * @throws IllegalArgumentException if the bytes are not such a font, or one that may not be embedded
     */
    static FontFace of(String name, byte[] ttf) {
        try {
            BaseFont base = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, ttf, null);
            // The CIDSet that would be written is incomplete, and PDF/A-2 does not ask for one.
            base.setIncludeCidSet(false);
            base.setSecureRandom(new SameTag());
            return new FontFace(base);
        } catch (IOException | RuntimeException e) {
            // What is wrong with a broken font shows anywhere in its tables, also as an index out of bounds.
            throw new IllegalArgumentException("The font " + name + " cannot be read.", e);
        }
    }

    /** Whether the font has a glyph for a character. */
    boolean has(int codePoint) {
        return codePoint < KNOWN ? widths[codePoint] != MISSING : base.charExists(codePoint);
    }

    /** Width of a text in points. */
    double width(String text, double sizePt) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= KNOWN || widths[c] == MISSING) {
                return base.getWidthPoint(text, (float) sizePt);
            }
            width += widths[c];
        }
        return width * 0.001f * (float) sizePt;
    }

    BaseFont base() {
        return base;
    }

    /** The six letters before the name of a subset must not differ from run to run. */
    @SuppressWarnings("serial")
    private static final class SameTag extends SecureRandom {
        @Override
        public double nextDouble() {
            return 0.25;
        }
    }
}
