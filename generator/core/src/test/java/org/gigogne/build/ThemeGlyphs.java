package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gigogne.report.ReportStyle;
import org.gigogne.site.Theme;

/** What the fonts of the bundled theme can draw, found without the code that prints reports. */
final class ThemeGlyphs {
    private static final String SQUARE = "□";

    private final List<CmapLookup> fonts = new ArrayList<>();

    ThemeGlyphs() {
        Theme theme = Theme.bundled();
        ReportStyle.Fonts names = ReportStyle.parse(
                        new String(theme.read("report.properties").orElseThrow(), StandardCharsets.UTF_8))
                .fonts();
        Stream.concat(Stream.of(names.regular()), names.fallbacks().stream())
                .forEach(name -> fonts.add(lookup(theme.read("fonts/" + name).orElseThrow())));
    }

    private static CmapLookup lookup(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters with a shape that no font can draw. */
    Set<Integer> missing(String text) {
        return shapes(text).boxed().filter(this::isMissing).collect(Collectors.toSet());
    }

    /** A text as it can be compared: one form of each letter, no spaces or hyphens, a square for what is missing. */
    String readable(String text) {
        return shapes(text)
                .mapToObj(c -> isMissing(c) ? SQUARE : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static IntStream shapes(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\'', '’')
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.DASH_PUNCTUATION)
                .filter(c -> Character.getType(c) != Character.FORMAT);
    }

    private boolean isMissing(int character) {
        return fonts.stream().allMatch(font -> font.getGlyphId(character) == 0);
    }
}
