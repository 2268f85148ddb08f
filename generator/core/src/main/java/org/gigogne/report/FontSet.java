package org.gigogne.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The faces of a theme and their fallbacks. */
final class FontSet {
    private final Map<Face, FontFace> faces;
    private final List<FontFace> fallbacks;

    /**
     * Picks and loads the fonts that the style names.
     *
     * @throws IllegalArgumentException if one is not among those given
     */
    FontSet(ReportStyle.Fonts names, List<ReportFont> fonts) {
        Map<String, ReportFont> byName =
                fonts.stream().collect(Collectors.toMap(ReportFont::name, Function.identity(), (a, b) -> a));
        faces = new EnumMap<>(Face.class);
        faces.put(Face.REGULAR, load(names.regular(), byName));
        faces.put(Face.BOLD, load(names.bold(), byName));
        faces.put(Face.ITALIC, load(names.italic(), byName));
        faces.put(Face.BOLD_ITALIC, load(names.boldItalic(), byName));
        fallbacks = names.fallbacks().stream().map(name -> load(name, byName)).toList();
    }

    private static FontFace load(String name, Map<String, ReportFont> byName) {
        ReportFont font = byName.get(name);
        if (font == null) {
            throw new IllegalArgumentException("The style asks for the font `" + name + "`, which is not given.");
        }
        return font.face();
    }

    FontFace face(Face face) {
        FontFace font = faces.get(face);
        if (font == null) {
            throw new IllegalStateException("No font for " + face);
        }
        return font;
    }

    /** The first font with a glyph for a character: the face itself if it can. */
    Optional<FontFace> find(int codePoint, Face face) {
        FontFace first = face(face);
        return first.has(codePoint)
                ? Optional.of(first)
                : fallbacks.stream().filter(font -> font.has(codePoint)).findFirst();
    }
}
