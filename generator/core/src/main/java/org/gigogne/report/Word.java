package org.gigogne.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is only divided when it must be: letters with their signs, and the spaces after them; or a forced end of line. */
final class Word {
    private final List<Atom> atoms = new ArrayList<>();
    private double width;
    private double fullWidth;
    private double lineHeight;
    private @Nullable Atom hyphen;

    /** A forced end of line, of some height in points if nothing stands on the line. */
    static Word lineEnd(double height) {
        Word word = new Word();
        word.lineHeight = height;
        return word;
    }

    void add(Atom atom) {
        atoms.add(atom);
        double inked = atom.inkedLength() == 0 ? 0 : fullWidth + atom.inkedWidth();
        width = inked == 0 ? width : inked;
        fullWidth += atom.width();
    }

    /** Says that this is the start of a longer word: a hyphen is seen if the line ends after it. Not for an empty word. */
    void divide() {
        // Who reads the structure gets a sign that only says where the word is divided.
        hyphen = atoms.get(atoms.size() - 1).with("-", "\u00ad");
    }

    List<Atom> atoms() {
        return Collections.unmodifiableList(atoms);
    }

    boolean isEmpty() {
        return atoms.isEmpty();
    }

    boolean isLineEnd() {
        return lineHeight > 0;
    }

    /** What is seen after it at the end of a line. */
    Optional<Atom> hyphen() {
        return Optional.ofNullable(hyphen);
    }

    /** Width without the spaces at its end, in points. */
    double width() {
        return width;
    }

    /** Width at the end of a line, in points: without spaces, with the hyphen. */
    double widthAtEnd() {
        return hyphen == null ? width : width + hyphen.width();
    }

    /** Width with the spaces at its end, in points. */
    double fullWidth() {
        return fullWidth;
    }

    /** Height of a line that this ends and that is empty, in points; 0 for a word with text. */
    double lineHeight() {
        return lineHeight;
    }

    /** Number of characters. */
    int length() {
        return atoms.stream().mapToInt(atom -> atom.text().length()).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        atoms.forEach(atom -> text.append(atom.text()));
        return text.toString();
    }

    /** The part between two offsets of its text. */
    Word cut(int start, int end) {
        Word part = new Word();
        int position = 0;
        for (Atom atom : atoms) {
            int from = Math.max(start - position, 0);
            int to = Math.min(end - position, atom.text().length());
            if (from < to) {
                part.add(atom.cut(from, to));
            }
            position += atom.text().length();
        }
        if (hyphen != null && end == position && start < end) {
            part.divide();
        }
        return part;
    }
}
