package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a school and where it stands in its files.
 *
 * @param value the value
 * @param origin where it stands
 * @param <T> what it is
 */
record Located<T>(T value, Contribution.Origin origin) {
    /** A file as a whole; empty when the school has none. */
    static <T> Stream<Located<T>> file(String name, @Nullable T value) {
        return Stream.ofNullable(value).map(file -> new Located<T>(file, new Contribution.Origin(name, "")));
    }

    /** A value of this one under a key; empty when there is none. */
    <U> Stream<Located<U>> at(String key, @Nullable U child) {
        return Stream.ofNullable(child).map(found -> new Located<U>(found, under("/" + key)));
    }

    /** The elements of a list of this value under a key. */
    <U> Stream<Located<U>> each(String key, List<U> children) {
        return IntStream.range(0, children.size())
                .mapToObj(index -> new Located<U>(children.get(index), under("/" + key + "/" + index)));
    }

    private Contribution.Origin under(String path) {
        return new Contribution.Origin(origin.file(), origin.pointer() + path);
    }

    /** Counts this value once. */
    Contribution once(String... of) {
        return adding(BigDecimal.ONE, of);
    }

    /** Adds a number. */
    Contribution adding(long amount, String... of) {
        return adding(BigDecimal.valueOf(amount), of);
    }

    /** Adds an amount. */
    Contribution adding(BigDecimal amount, String... of) {
        return new Contribution(List.of(of), amount, origin);
    }
}
