package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What schools add up to.
 *
 * @param figures for each figure the amount of each school that has one; figures that no school has are absent
 * @param labels what indicators count, by id and unit: the first in alphabetical order when schools word it differently
 */
public record Synthesis(SortedMap<FigureKey, Distribution> figures, SortedMap<List<String>, String> labels) {
    /** No character, so in no word. */
    private static final String AFTER_ALL_WORDS = "\uffff";

    public Synthesis {
        figures = Collections.unmodifiableSortedMap(figures);
        labels = Collections.unmodifiableSortedMap(labels);
    }

    /** No school at all: the identity of {@link #merge}. */
    public static Synthesis empty() {
        return new Synthesis(new TreeMap<>(), new TreeMap<>(FigureKey.BY_WORDS));
    }

    /** Both together: associative, commutative and exact. */
    public Synthesis merge(Synthesis other) {
        return merge(List.of(this, other));
    }

    /** All together. */
    public static Synthesis merge(Collection<Synthesis> all) {
        SortedMap<FigureKey, Distribution.Sum> sums = new TreeMap<>();
        SortedMap<List<String>, String> labels = new TreeMap<>(FigureKey.BY_WORDS);
        for (Synthesis one : all) {
            one.figures.forEach((key, amounts) ->
                    sums.computeIfAbsent(key, absent -> new Distribution.Sum()).add(amounts));
            one.labels.forEach((key, label) -> labels.merge(key, label, Synthesis::first));
        }
        SortedMap<FigureKey, Distribution> figures = new TreeMap<>();
        sums.forEach((key, sum) -> figures.put(key, sum.distribution()));
        return new Synthesis(figures, labels);
    }

    static String first(String label, String other) {
        return label.compareTo(other) <= 0 ? label : other;
    }

    /** The amount of each school that has one. */
    public Distribution of(FigureKind kind, String... of) {
        Distribution found = figures.get(new FigureKey(kind, List.of(of)));
        return found == null ? Distribution.empty() : found;
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
        return figures.subMap(new FigureKey(kind, List.of()), new FigureKey(kind, List.of(AFTER_ALL_WORDS)));
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
        String label = labels.get(List.of(id, unit));
        return label == null ? id : label;
    }
}
