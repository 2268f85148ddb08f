package org.gigogne.view;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of names in lists: without regard to accents, case, and the signs before the first letter; names that are
 * equal but for these go by their characters. It is the same on every JDK, which that of collators is not.
 */
public final class AlphabeticalOrder {
    /** Compares two names. */
    public static final Comparator<String> OF_NAMES =
            Comparator.comparing(AlphabeticalOrder::key).thenComparing(Comparator.naturalOrder());

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BEFORE_LETTERS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private AlphabeticalOrder() {}

    /** What a name goes by: {@code ecole des oeillets} for {@code « École des Œillets »}; may be empty. */
    public static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return BEFORE_LETTERS.matcher(plain).replaceFirst("");
    }
}
