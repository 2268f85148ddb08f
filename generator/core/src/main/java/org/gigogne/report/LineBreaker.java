package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills the lines of one paragraph with words.
 *
 * <p>In a narrow column, a word is divided by the patterns of the language if the line would be left short, but not the
 * last word of the paragraph, nor one that is short, has a capital or is in bold, nor in more than two lines that follow each other. A word wider than
 * the column is always divided: by the patterns if they can, else anywhere.
 */
final class LineBreaker {
    /** Columns below this width, as a multiple of the size of the text, are narrow: about 50 letters a line. */
    private static final double NARROW = 26;
    /** Part of the width that may stay empty at the end of a line. */
    private static final double SHORT = 0.22;

    private static final int MOST_DIVISIONS = 2;
    private static final double SLACK = 0.01;

    private final Hyphenator hyphenator;
    private final double width;
    private final Typesetter.Align align;
    private final List<Line> lines = new ArrayList<>();
    private LineBuilder line;
    /** Number of lines before this one that end in a divided word. */
    private int divisions;

    LineBreaker(Hyphenator hyphenator, double width, Typesetter.Align align) {
        this.hyphenator = hyphenator;
        this.width = width;
        this.align = align;
        this.line = new LineBuilder(width, align);
    }

    /** The lines of these words; call once. */
    List<Line> lines(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.isLineEnd()) {
                end(word.lineHeight());
            } else {
                add(word, i == words.size() - 1);
            }
        }
        if (!line.isEmpty()) {
            end(0);
        }
        return lines;
    }

    private void add(Word word, boolean isLast) {
        Word rest = word;
        while (!line.holds(rest)) {
            Word start = start(rest, isLast);
            if (!start.isEmpty()) {
                line.add(start);
                rest = rest.cut(start.length(), rest.length());
            }
            end(0);
        }
        line.add(rest);
    }

    private void end(double emptyHeight) {
        divisions = line.isDivided() ? divisions + 1 : 0;
        lines.add(line.finish(emptyHeight));
        line = new LineBuilder(width, align);
    }

    /** As much of a word as goes on the line; empty if all of it goes on the next one. */
    private Word start(Word word, boolean isLast) {
        boolean isWide = word.width() > width + SLACK;
        boolean isWorthwhile =
                line.room() > width * SHORT && divisions < MOST_DIVISIONS && !isLast && isInNarrowText(word);
        if (!isWide && !isWorthwhile) {
            return new Word();
        }
        Word start = syllables(word, isWide);
        return start.isEmpty() && line.isEmpty() ? letters(word) : start;
    }

    /** Titles of columns and the like are in bold. */
    private boolean isInNarrowText(Word word) {
        TextStyle style = word.atoms().get(0).style();
        return width < NARROW * style.sizePt() && style.face() != style.face().bold();
    }

    private Word syllables(Word word, boolean isWide) {
        Word fitting = new Word();
        if (word.atoms().stream().allMatch(atom -> atom.style().divisible())) {
            for (int point : hyphenator.points(word.text(), isWide)) {
                Word start = word.cut(0, point);
                start.divide();
                fitting = line.holds(start) ? start : fitting;
            }
        }
        return fitting;
    }

    /** At least one letter. */
    private Word letters(Word word) {
        String text = word.text();
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (!line.holds(word.cut(0, next))) {
                break;
            }
            end = next;
        }
        return word.cut(0, end);
    }
}
