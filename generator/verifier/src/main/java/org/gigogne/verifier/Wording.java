package org.gigogne.verifier;

import java.text.Normalizer;

/**
 * Text without what may differ between a page and paper: kinds of white space, hyphens that do not break or only show at
 * the end of a line, signs without a shape, ligatures.
 */
final class Wording {
    private static final int WHITE_SQUARE = 0x25A1;
    private static final int LAST_OF_LATIN = 0x24F;

    private Wording() {}

    /** The text in its plain form; empty if it has nothing to see. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            if (isSpace(codePoint)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (codePoint == 0x2010 || codePoint == 0x2011) {
                plain.append('-');
            } else if (isPresentationForm(codePoint)) {
                plain.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
            } else if (!isShapeless(codePoint)) {
                plain.appendCodePoint(codePoint);
            }
        });
        return plain.toString().strip();
    }

    /**
     * Whether paper says what a page says. A white square, or a question mark, stands on paper for any character outside
     * the Latin script: no font could draw it, and whoever printed was warned.
     */
    static boolean isSame(String page, String paper) {
        if (page.equals(paper)) {
            return true;
        }
        int[] said = page.codePoints().toArray();
        int[] drawn = paper.codePoints().toArray();
        if (said.length != drawn.length) {
            return false;
        }
        for (int i = 0; i < said.length; i++) {
            boolean isSubstitute = (drawn[i] == WHITE_SQUARE || drawn[i] == '?') && said[i] > LAST_OF_LATIN;
            if (said[i] != drawn[i] && !isSubstitute) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isPresentationForm(int codePoint) {
        return (codePoint >= 0xFB00 && codePoint <= 0xFDFF) || (codePoint >= 0xFE70 && codePoint <= 0xFEFC);
    }

    private static boolean isShapeless(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
