package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a font for each character: substitutes, falls back, and reports what nothing can draw. */
final class Glyphs {
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final int NO_BREAK_HYPHEN = 0x2011;
    /** Up to here, letters are joined to no others and stand in the order of reading. */
    private static final char LAST_PLAIN = '\u024f';

    private static final int WHITE_SQUARE = 0x25A1;

    private final FontSet fonts;
    private final Findings findings;

    Glyphs(FontSet fonts, Findings findings) {
        this.fonts = fonts;
        this.findings = findings;
    }

    /** A part of a text that one font can draw. */
    record Part(String text, FontFace font) {}

    /** The text in parts; characters without a shape of their own, such as joiners, are left out. */
    List<Part> parts(String text, Face face) {
        if (isPlain(text, fonts.face(face))) {
            return text.isEmpty() ? List.of() : List.of(new Part(text, fonts.face(face)));
        }
        String joined =
                ArabicLetters.joined(text, form -> fonts.find(form, face).isPresent());
        List<Part> parts = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        FontFace font = fonts.face(face);
        for (int i = 0; i < joined.length(); i += Character.charCount(joined.codePointAt(i))) {
            int codePoint = joined.codePointAt(i);
            if (isShapeless(codePoint)) {
                continue;
            }
            int drawn = drawable(codePoint, face);
            FontFace next = fonts.find(drawn, face).orElse(font);
            if (next != font && !current.isEmpty()) {
                parts.add(new Part(current.toString(), font));
                current.setLength(0);
            }
            font = next;
            current.appendCodePoint(drawn);
        }
        if (!current.isEmpty()) {
            parts.add(new Part(current.toString(), font));
        }
        return parts;
    }

    /** Whether the face itself draws all of it, as it is. */
    private static boolean isPlain(String text, FontFace font) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_PLAIN || !font.has(c) || isShapeless(c)) {
                return false;
            }
        }
        return true;
    }

    private int drawable(int codePoint, Face face) {
        FontFace first = fonts.face(face);
        if (first.has(codePoint)) {
            return codePoint;
        }
        // A near sign of the face comes first: spaces and hyphens keep its widths.
        Optional<Integer> near = substitute(codePoint).filter(first::has);
        if (near.isPresent()) {
            return near.get();
        }
        if (fonts.find(codePoint, face).isPresent()) {
            return codePoint;
        }
        findings.missingGlyph(codePoint);
        return fonts.find(WHITE_SQUARE, face).isPresent() ? WHITE_SQUARE : '?';
    }

    private static Optional<Integer> substitute(int codePoint) {
        if (codePoint == NARROW_NO_BREAK_SPACE || codePoint == 0x2007) {
            return Optional.of(NO_BREAK_SPACE);
        }
        if (codePoint == NO_BREAK_HYPHEN || codePoint == 0x2010) {
            return Optional.of((int) '-');
        }
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR ? Optional.of((int) ' ') : Optional.empty();
    }

    private static boolean isShapeless(int codePoint) {
        boolean variationSelector =
                (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        return variationSelector
                || Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint);
    }
}
