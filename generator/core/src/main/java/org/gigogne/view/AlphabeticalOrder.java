package org.gigogne.view;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

    /**
     * Things in the order of their names; each name is looked at once.
     *
     * @param order of those that have the same name
     */
    public static <T> List<T> sorted(Collection<T> things, Function<T, String> name, Comparator<? super T> order) {
        record Named<T>(String key, String name, T thing) {}
        Comparator<Named<T>> alphabet = Comparator.comparing((Named<T> named) -> named.key())
                .thenComparing(Named::name)
                .thenComparing(Named::thing, order);
        return things.stream()
                .map(thing -> new Named<>(key(name.apply(thing)), name.apply(thing), thing))
                .sorted(alphabet)
                .map(Named::thing)
                .toList();
    }

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
