package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What schools add up to. Thousands of these are kept at once: hence lists.
 *
 * @param keys the figures that any school has, ascending
 * @param amounts for each of them, in the same order, the amount of each school that has one
 * @param labels what indicators count, by id and unit
 */
public record Synthesis(List<FigureKey> keys, List<Distribution> amounts, List<Label> labels) {
    private static final Synthesis EMPTY = new Synthesis(List.of(), List.of(), List.of());

    /**
     * Takes figures and labels.
     *
     * @throws IllegalArgumentException when keys or labels do not ascend, or amounts are not one for each key
     */
    public Synthesis {
        keys = List.copyOf(keys);
        amounts = List.copyOf(amounts);
        labels = List.copyOf(labels);
        if (keys.size() != amounts.size()
                || !isAscending(keys, Comparator.naturalOrder())
                || !isAscending(labels, Label.BY_INDICATOR)) {
            throw new IllegalArgumentException("no synthesis: " + keys + ", " + labels);
        }
    }

    private static <T> boolean isAscending(List<T> all, Comparator<? super T> order) {
        return IntStream.range(1, all.size()).allMatch(i -> order.compare(all.get(i - 1), all.get(i)) < 0);
    }

    /**
     * What an indicator counts.
     *
     * @param id its id
     * @param unit its unit; empty when not told
     * @param text what it counts
     */
    public record Label(String id, String unit, String text) {
        private static final Comparator<Label> BY_INDICATOR =
                Comparator.comparing(Label::id).thenComparing(Label::unit);

        private static Label first(Label one, Label other) {
            return one.text.compareTo(other.text) <= 0 ? one : other;
        }
    }

    /** No school at all: the identity of {@link #merge}. */
    public static Synthesis empty() {
        return EMPTY;
    }

    /**
     * Figures and labels.
     *
     * @param figures for each figure that any school has, the amount of each school that has one
     * @param labels of those about one indicator, worded differently, the first in alphabetical order is taken
     */
    static Synthesis of(SortedMap<FigureKey, Distribution> figures, Stream<Label> labels) {
        SortedMap<Label, Label> chosen = new TreeMap<>(Label.BY_INDICATOR);
        labels.forEach(label -> chosen.merge(label, label, Label::first));
        return new Synthesis(
                List.copyOf(figures.keySet()), List.copyOf(figures.values()), List.copyOf(chosen.values()));
    }

    /** Both together: associative, commutative and exact. */
    public Synthesis merge(Synthesis other) {
        return merge(List.of(this, other));
    }

    /** All together. */
    public static Synthesis merge(Collection<Synthesis> all) {
        SortedMap<FigureKey, Distribution.Sum> sums = new TreeMap<>();
        for (Synthesis one : all) {
            for (int i = 0; i < one.keys.size(); i++) {
                sums.computeIfAbsent(one.keys.get(i), absent -> new Distribution.Sum())
                        .add(one.amounts.get(i));
            }
        }
        SortedMap<FigureKey, Distribution> figures = new TreeMap<>();
        sums.forEach((key, sum) -> figures.put(key, sum.distribution()));
        return of(figures, all.stream().flatMap(one -> one.labels.stream()));
    }

    /** The amount of each school that has one. */
    public Distribution of(FigureKind kind, String... of) {
        int index = Collections.binarySearch(keys, new FigureKey(kind, List.of(of)));
        return index < 0 ? Distribution.empty() : amounts.get(index);
    }

    /** How many schools have an amount. */
    public long schools(FigureKind kind, String... of) {
        return of(kind, of).size();
    }

    /** What the amounts add up to; 0 when no school has one. */
    public BigDecimal sum(FigureKind kind, String... of) {
        return of(kind, of).sum();
    }

    /** Likewise, where what is added up are whole numbers. */
    public long count(FigureKind kind, String... of) {
        return sum(kind, of).longValueExact();
    }

    /** All figures of a kind, in the order of what they are of. */
    public SortedMap<FigureKey, Distribution> all(FigureKind kind) {
        SortedMap<FigureKey, Distribution> all = new TreeMap<>();
        int found = Collections.binarySearch(keys, new FigureKey(kind, List.of()));
        int first = found < 0 ? -1 - found : found; // what is not found tells where it would stand
        for (int i = first; i < keys.size() && keys.get(i).kind() == kind; i++) {
            all.put(keys.get(i), amounts.get(i));
        }
        return all;
    }

    /** Whole numbers of a kind, all together: of those that begin with the given words. */
    public long total(FigureKind kind, String... begin) {
        List<String> words = List.of(begin);
        return all(kind).entrySet().stream()
                .filter(entry -> entry.getKey().of().size() >= words.size()
                        && entry.getKey().of().subList(0, words.size()).equals(words))
                .map(entry -> entry.getValue().sum())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .longValueExact();
    }

    /**
     * What an indicator counts.
     *
     * @param id its id
     * @param unit its unit; empty when not told
     */
    public String label(String id, String unit) {
        int index = Collections.binarySearch(labels, new Label(id, unit, ""), Label.BY_INDICATOR);
        return index < 0 ? id : labels.get(index).text;
    }
}
