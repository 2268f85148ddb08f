package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the words of one line, joins what looks alike into one run, and gives each run its place. */
final class LineBuilder {
    /** Part of the largest size that stands above the baseline. */
    private static final double ASCENT = 0.79;
    /** Rounding of widths, in points. */
    private static final double SLACK = 0.01;

    private final double width;
    private final Typesetter.Align align;
    private final List<Atom> atoms = new ArrayList<>();
    private double used;
    private double inked;
    private @Nullable Atom hyphen;

    /**
     * An empty line.
     *
     * @param width of the line, in points
     */
    LineBuilder(double width, Typesetter.Align align) {
        this.width = width;
        this.align = align;
    }

    boolean isEmpty() {
        return atoms.isEmpty();
    }

    /** Whether a word still fits. */
    boolean holds(Word word) {
        return used + word.widthAtEnd() <= width + SLACK;
    }

    /** What is left, in points. */
    double room() {
        return width - used;
    }

    /** Adds a word, whether it fits or not. */
    void add(Word word) {
        atoms.addAll(word.atoms());
        inked = used + word.width();
        used += word.fullWidth();
        hyphen = word.hyphen().orElse(null);
    }

    /** Whether it ends within a word. */
    boolean isDivided() {
        return hyphen != null;
    }

    /** The line; one without words is as high as asked for, in points. */
    Line finish(double emptyHeight) {
        if (hyphen != null) {
            atoms.add(hyphen);
            inked += hyphen.width();
        }
        double height = emptyHeight;
        double largest = 0;
        for (Atom atom : atoms) {
            // Raised text is small: it does not push lines apart.
            if (atom.style().risePt() == 0 || atoms.size() == 1) {
                height = Math.max(height, atom.style().lineHeightPt());
                largest = Math.max(largest, atom.style().sizePt());
            }
        }
        double start = switch (align) {
            case LEFT -> 0;
            case RIGHT -> width - inked;
            case CENTRE -> (width - inked) / 2;
        };
        return new Line(pieces(start), inked, height, (height - largest) / 2 + largest * ASCENT);
    }

    /** In the order of reading, each at the place where it is seen. */
    private List<Line.Piece> pieces(double start) {
        VisualOrder order = VisualOrder.of(joined());
        double[] places = order.places(start);
        List<Line.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Atom atom = order.atoms().get(i);
            double padding = atom.style().paddingPt();
            double wide = Math.min(atom.width(), start + inked - places[i]);
            pieces.add(new Line.Piece(
                    places[i] + padding,
                    wide - 2 * padding,
                    atom.run(),
                    atom.style().tint(),
                    atom.link()));
        }
        return pieces;
    }

    private List<Atom> joined() {
        List<Atom> joined = new ArrayList<>();
        for (int i = 0; i < atoms.size(); ) {
            Atom first = atoms.get(i);
            int end = i + 1;
            while (end < atoms.size() && first.joins(atoms.get(end))) {
                end++;
            }
            joined.add(end == i + 1 ? first : first.with(text(i, end), ""));
            i = end;
        }
        return joined;
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        atoms.subList(from, to).forEach(atom -> text.append(atom.text()));
        return text.toString();
    }
}
