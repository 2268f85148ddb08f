package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import org.gigogne.view.Ordinals;

/** Breaks styled text into lines, ragged at the right. */
final class Typesetter {
    /** Where the lines of a block stand in its width. */
    enum Align {
        LEFT,
        RIGHT,
        CENTRE
    }

    private final Glyphs glyphs;
    private final Hyphenator hyphenator;

    /**
     * A typesetter for one document.
     *
     * @param hyphenator of its language
     */
    Typesetter(Glyphs glyphs, Hyphenator hyphenator) {
        this.glyphs = glyphs;
        this.hyphenator = hyphenator;
    }

    /**
     * Sets text.
     *
     * @param width in points; a word that is wider is divided
     * @return at least one line unless the text is empty
     */
    List<Line> lines(List<StyledText> texts, double width, Align align) {
        return new LineBreaker(hyphenator, width, align).lines(Words.of(texts, glyphs));
    }

    /** Widths of the text on one line and of its longest word, in points. */
    Extent extent(List<StyledText> texts) {
        double most = 0;
        double least = 0;
        double line = 0;
        for (Word word : Words.of(texts, glyphs)) {
            most = Math.max(most, line + word.width());
            least = Math.max(least, word.width());
            line = word.isLineEnd() ? 0 : line + word.fullWidth();
        }
        return new Extent(least, most);
    }

    /** Text on one line, from left to right, as runs for a drawing or the furniture of a page; ordinals are raised. */
    List<TextRun> runs(String text, TextStyle style, Owner owner) {
        List<Atom> atoms = new ArrayList<>();
        for (Ordinals.Part part : Ordinals.parts(text)) {
            StyledText source =
                    new StyledText(part.text(), part.raised() ? style.raised(TextStyle.RISE) : style, owner, null);
            glyphs.parts(part.text(), style.face())
                    .forEach(glyph -> atoms.add(Atom.of(glyph.text(), glyph.font(), source)));
        }
        VisualOrder order = VisualOrder.of(atoms);
        return order.fromLeft().stream()
                .map(index -> order.atoms().get(index).run())
                .toList();
    }

    /** Least and most width of something, in points. */
    record Extent(double least, double most) {
        static final Extent NONE = new Extent(0, 0);

        Extent or(Extent other) {
            return new Extent(Math.max(least, other.least), Math.max(most, other.most));
        }

        Extent plus(double width) {
            return new Extent(least + width, most + width);
        }
    }
}
