package org.gigogne.report;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives Arabic letters the form that joins them to their neighbours.
 *
 * <p>The forms are those of the Unicode blocks « Arabic Presentation Forms ». There, the forms of a letter stand in the
 * order isolated, final, initial, medial; a letter with only the first two joins the one before it but not the one after
 * it; lam and alef join as one.
 */
final class ArabicLetters {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char FIRST = '\u0600';
    private static final char LAST = '\u06ff';
    private static final int LAM = 0x644;
    /** Lengthens the line between two letters. */
    private static final int TATWEEL = 0x640;

    private static final Map<String, List<Integer>> FORMS = IntStream.of(0xFB50, 0xFBD3, 0xFBFC, 0xFE80)
            .boxed()
            .flatMap(start -> IntStream.rangeClosed(start, lastOfRange(start)).boxed())
            .collect(Collectors.groupingBy(ArabicLetters::letters));

    private final int[] letters;
    private final IntPredicate drawable;

    private ArabicLetters(String text, IntPredicate drawable) {
        this.letters = text.codePoints().toArray();
        this.drawable = drawable;
    }

    /**
     * The text with its letters joined.
     *
     * @param drawable which forms can be drawn; where one cannot, its letters stay as they are
     */
    static String joined(String text, IntPredicate drawable) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST) {
                return new ArabicLetters(text, drawable).joined();
            }
        }
        return text;
    }

    /** The text with plain letters in the place of their forms. */
    static String plain(String text) {
        return text.codePoints()
                .mapToObj(
                        c -> FORMS.getOrDefault(letters(c), List.of()).contains(c) ? letters(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private String joined() {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            boolean isLigature =
                    letters[i] == LAM && i + 1 < letters.length && forms(i, 2).size() > FINAL;
            int length = isLigature ? 2 : 1;
            List<Integer> forms = forms(i, length);
            int form = form(forms.size(), i, i + length);
            if (form < forms.size() && drawable.test(forms.get(form))) {
                joined.appendCodePoint(forms.get(form));
                i += length - 1;
            } else {
                joined.appendCodePoint(letters[i]);
            }
        }
        return joined.toString();
    }

    private int form(int forms, int start, int end) {
        int before = start - 1;
        while (before >= 0 && isMark(before)) {
            before--;
        }
        int after = end;
        while (after < letters.length && isMark(after)) {
            after++;
        }
        boolean joinsBefore = forms > FINAL && before >= 0 && joins(before, MEDIAL);
        boolean joinsAfter = forms > MEDIAL && after < letters.length && joins(after, FINAL);
        if (joinsBefore) {
            return joinsAfter ? MEDIAL : FINAL;
        }
        return joinsAfter ? INITIAL : ISOLATED;
    }

    private boolean joins(int index, int form) {
        return letters[index] == TATWEEL || forms(index, 1).size() > form;
    }

    private boolean isMark(int index) {
        return Character.getType(letters[index]) == Character.NON_SPACING_MARK;
    }

    private List<Integer> forms(int start, int length) {
        return FORMS.getOrDefault(new String(letters, start, length), List.of());
    }

    private static String letters(int form) {
        return Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
    }

    /** Between the ranges there are ligatures of other kinds, and forms in another order. */
    private static int lastOfRange(int first) {
        return switch (first) {
            case 0xFB50 -> 0xFBB1;
            case 0xFBD3 -> 0xFBE7;
            case 0xFBFC -> 0xFBFF;
            default -> 0xFEFC;
        };
    }
}
