package org.gigogne.report;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts of a line in the order of reading, and the order in which they are seen from left to right: text in Arabic
 * or Hebrew runs the other way (Unicode standard annex 9).
 *
 * @param atoms in the order of reading; what runs from right to left is drawn backwards, and says so
 * @param fromLeft indexes of the atoms in the order in which they are seen
 */
record VisualOrder(List<Atom> atoms, List<Integer> fromLeft) {
    /** Before this character, all text runs from left to right. */
    private static final char FIRST_HEBREW = '\u0590';

    private static final String MIRRORED = "()[]{}<>«»‹›";

    /** The order of a line that starts at the left. */
    static VisualOrder of(List<Atom> line) {
        if (line.stream().allMatch(VisualOrder::isPlain)) {
            return new VisualOrder(line, IntStream.range(0, line.size()).boxed().toList());
        }
        StringBuilder text = new StringBuilder();
        line.forEach(atom -> text.append(atom.text()));
        Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Atom> atoms = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        int position = 0;
        for (Atom atom : line) {
            int start = 0;
            for (int i = 1; i <= atom.text().length(); i++) {
                byte level = (byte) bidi.getLevelAt(position + start);
                if (i == atom.text().length() || bidi.getLevelAt(position + i) != level) {
                    atoms.add(directed(atom, start, i, level % 2 == 1));
                    levels.add(level);
                    start = i;
                }
            }
            position += atom.text().length();
        }
        return new VisualOrder(atoms, order(levels));
    }

    /** Where each atom starts, in the order of the atoms, in points. */
    double[] places(double start) {
        double[] places = new double[atoms.size()];
        double x = start;
        for (int index : fromLeft) {
            places[index] = x;
            x += atoms.get(index).width();
        }
        return places;
    }

    private static boolean isPlain(Atom atom) {
        String text = atom.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_HEBREW && (c < '\u1e00' || c > '\u2bff')) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> order(List<Byte> levels) {
        byte[] values = new byte[levels.size()];
        Integer[] order = new Integer[levels.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = levels.get(i);
            order[i] = i;
        }
        Bidi.reorderVisually(values, 0, order, 0, order.length);
        return List.of(order);
    }

    private static Atom directed(Atom atom, int start, int end, boolean fromRight) {
        if (!fromRight) {
            return atom.cut(start, end);
        }
        String text = atom.text().substring(start, end);
        return atom.with(backwards(text), ArabicLetters.plain(text));
    }

    /** From the last letter to the first, each with its marks after it; brackets turned round. */
    private static String backwards(String text) {
        List<String> letters = new ArrayList<>();
        text.codePoints().forEach(c -> {
            int last = letters.size() - 1;
            if (last >= 0 && Character.getType(c) == Character.NON_SPACING_MARK) {
                letters.set(last, letters.get(last) + Character.toString(c));
            } else {
                int sign = MIRRORED.indexOf(c);
                letters.add(sign < 0 ? Character.toString(c) : MIRRORED.substring(sign ^ 1, (sign ^ 1) + 1));
            }
        });
        Collections.reverse(letters);
        return String.join("", letters);
    }
}
