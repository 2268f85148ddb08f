package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Breaks styled text into lines, ragged at the right. */
final class Typesetter {
    /** Where the lines of a block stand in its width. */
    enum Align {
        LEFT,
        RIGHT,
        CENTRE
    }

    private final Glyphs glyphs;

    Typesetter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /**
     * Sets text.
     *
     * @param width in points; a word that is wider is split
     * @return at least one line unless the text is empty
     */
    List<Line> lines(List<StyledText> texts, double width, Align align) {
        List<Line> lines = new ArrayList<>();
        LineBuilder line = new LineBuilder(width, align);
        for (Word word : words(texts)) {
            if (word.isLineEnd()) {
                lines.add(line.finish(word.lineHeight));
                line = new LineBuilder(width, align);
            } else if (line.isEmpty() || line.width + word.width <= width + 0.01) {
                line = addSplit(word, line, lines, width, align);
            } else {
                lines.add(line.finish(0));
                line = addSplit(word, new LineBuilder(width, align), lines, width, align);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.finish(0));
        }
        return lines;
    }

    /** Widths of the text on one line and of its longest word, in points. */
    Extent extent(List<StyledText> texts) {
        double most = 0;
        double least = 0;
        double line = 0;
        for (Word word : words(texts)) {
            most = Math.max(most, line + word.width);
            least = Math.max(least, word.width);
            line = word.isLineEnd() ? 0 : line + word.fullWidth;
        }
        return new Extent(least, most);
    }

    /** Text on one line as runs for a drawing or the furniture of a page. */
    List<TextRun> runs(String text, TextStyle style, Owner owner) {
        return glyphs.parts(text, style.face()).stream()
                .map(part -> new TextRun(
                        part.text(), "", part.font(), style.sizePt(), style.colour(), style.risePt(), owner))
                .toList();
    }

    private LineBuilder addSplit(Word word, LineBuilder line, List<Line> lines, double width, Align align) {
        if (word.width <= width + 0.01) {
            line.add(word);
            return line;
        }
        LineBuilder current = line;
        for (Atom atom : word.atoms) {
            int start = 0;
            String text = atom.text;
            for (int i = 0; i < text.length(); ) {
                int next = text.offsetByCodePoints(i, 1);
                double wide = atom.cut(start, next).width();
                if (current.width + wide > width && (i > start || !current.isEmpty())) {
                    current.add(Word.of(atom.cut(start, i)));
                    lines.add(current.finish(0));
                    current = new LineBuilder(width, align);
                    start = i;
                }
                i = next;
            }
            current.add(Word.of(atom.cut(start, text.length())));
        }
        return current;
    }

    private List<Word> words(List<StyledText> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.text()));
        List<Word> words = new ArrayList<>();
        Word word = new Word();
        int position = 0;
        for (StyledText text : texts) {
            if (text.text().equals(StyledText.LINE_END)) {
                word = next(word, words);
                words.add(Word.lineEnd(text.style().lineHeightPt()));
                position++;
                continue;
            }
            int start = 0;
            for (int i = 0; i < text.text().length(); i++) {
                if (LineBreaks.allowed(all, position + i) && !(i > 0 && text.isLabel())) {
                    addAtoms(word, text, start, i);
                    word = next(word, words);
                    start = i;
                }
            }
            addAtoms(word, text, start, text.text().length());
            position += text.text().length();
        }
        next(word, words);
        return words;
    }

    private static Word next(Word word, List<Word> words) {
        if (word.atoms.isEmpty()) {
            return word;
        }
        words.add(word);
        return new Word();
    }

    private void addAtoms(Word word, StyledText text, int start, int end) {
        if (start < end) {
            for (Glyphs.Part part :
                    glyphs.parts(text.text().substring(start, end), text.style().face())) {
                word.add(new Atom(part.text(), part.font(), text.style(), text.owner(), text.link()));
            }
        }
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

    /** Text in one font with one look. */
    private record Atom(
            String text,
            FontFace font,
            TextStyle style,
            Owner owner,
            @Nullable Hyperlink link) {
        Atom cut(int start, int end) {
            return new Atom(text.substring(start, end), font, style, owner, link);
        }

        double width() {
            return font.width(text, style.sizePt()) + 2 * style.paddingPt();
        }

        boolean joins(Atom other) {
            return font == other.font && style.equals(other.style) && owner == other.owner && link == other.link;
        }
    }

    /** What may not be broken; its width with and without the spaces at its end. */
    private static final class Word {
        private final List<Atom> atoms = new ArrayList<>();
        private double width;
        private double fullWidth;
        private double lineHeight;

        static Word of(Atom atom) {
            Word word = new Word();
            if (!atom.text().isEmpty()) {
                word.add(atom);
            }
            return word;
        }

        static Word lineEnd(double height) {
            Word word = new Word();
            word.lineHeight = height;
            return word;
        }

        boolean isLineEnd() {
            return lineHeight > 0;
        }

        void add(Atom atom) {
            atoms.add(atom);
            int end = atom.text().length();
            while (end > 0 && LineBreaks.isSpace(atom.text().charAt(end - 1))) {
                end--;
            }
            width = end == 0 ? width : fullWidth + atom.cut(0, end).width();
            fullWidth += atom.width();
        }
    }

    /** Gathers words, and joins what looks alike into one run. */
    private static final class LineBuilder {
        private final double room;
        private final Align align;
        private final List<Atom> atoms = new ArrayList<>();
        private double width;
        private double inked;

        LineBuilder(double room, Align align) {
            this.room = room;
            this.align = align;
        }

        boolean isEmpty() {
            return atoms.isEmpty();
        }

        void add(Word word) {
            for (Atom atom : word.atoms) {
                int last = atoms.size() - 1;
                if (last >= 0 && atoms.get(last).joins(atom)) {
                    Atom joined = atoms.get(last);
                    atoms.set(
                            last,
                            new Atom(
                                    joined.text() + atom.text(), atom.font(), atom.style(), atom.owner(), atom.link()));
                } else {
                    atoms.add(atom);
                }
            }
            inked = width + word.width;
            width += word.fullWidth;
        }

        Line finish(double emptyHeight) {
            double height = emptyHeight;
            double largest = 0;
            for (Atom atom : atoms) {
                // Raised text is small: it does not push lines apart.
                if (atom.style().risePt() == 0 || atoms.size() == 1) {
                    height = Math.max(height, atom.style().lineHeightPt());
                    largest = Math.max(largest, atom.style().sizePt());
                }
            }
            double offset = switch (align) {
                case LEFT -> 0;
                case RIGHT -> room - inked;
                case CENTRE -> (room - inked) / 2;
            };
            List<Line.Piece> pieces = new ArrayList<>();
            double x = offset;
            for (int i = 0; i < atoms.size(); i++) {
                Atom atom = atoms.get(i);
                double wide = atom.width();
                double padding = atom.style().paddingPt();
                double shown = (i == atoms.size() - 1 ? offset + inked - x : wide) - 2 * padding;
                TextRun run = new TextRun(
                        atom.text(),
                        "",
                        atom.font(),
                        atom.style().sizePt(),
                        atom.style().colour(),
                        atom.style().risePt(),
                        atom.owner());
                pieces.add(new Line.Piece(x + padding, shown, run, atom.style().tint(), atom.link()));
                x += wide;
            }
            return new Line(pieces, inked, height, (height - largest) / 2 + largest * 0.79);
        }
    }
}
