package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Every value met and how often: exact sums and quantiles, whatever the order of merging.
 *
 * @param values each value once, ascending, without trailing zeros
 * @param counts how often each was met, in the same order; above 0
 */
public record Distribution(List<BigDecimal> values, List<Long> counts) {
    private static final Distribution EMPTY = new Distribution(List.of(), List.of());

    /**
     * Takes values and how often they were met.
     *
     * @throws IllegalArgumentException when values do not ascend, or counts are not one for each, above 0
     */
    public Distribution {
        values = List.copyOf(values);
        counts = List.copyOf(counts);
        if (values.size() != counts.size()
                || !isAscending(values)
                || !counts.stream().allMatch(count -> count > 0)) {
            throw new IllegalArgumentException("no distribution: " + values + ", " + counts);
        }
    }

    private static boolean isAscending(List<BigDecimal> values) {
        return IntStream.range(1, values.size()).allMatch(i -> values.get(i - 1).compareTo(values.get(i)) < 0);
    }

    /** No value: the identity of {@link #merge}. */
    public static Distribution empty() {
        return EMPTY;
    }

    /** The given values. */
    public static Distribution of(List<BigDecimal> values) {
        Sum sum = new Sum();
        values.forEach(value -> sum.add(value, 1));
        return sum.distribution();
    }

    /** Number of values. */
    public long size() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Sum of the values; 0 when there is none. */
    public BigDecimal sum() {
        return IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i).multiply(BigDecimal.valueOf(counts.get(i))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many values are less than the given one. */
    public long below(BigDecimal value) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i).compareTo(value) < 0)
                .mapToLong(counts::get)
                .sum();
    }

    /**
     * The smallest value that at least {@code percent} percent of the values do not exceed (nearest rank).
     *
     * @param percent 1 to 100
     * @throws IllegalStateException when there is no value
     */
    public BigDecimal quantile(int percent) {
        return atRank((size() * percent + 99) / 100);
    }

    private BigDecimal atRank(long rank) {
        long seen = 0;
        for (int i = 0; i < values.size(); i++) {
            seen += counts.get(i);
            if (seen >= rank) {
                return values.get(i);
            }
        }
        throw new IllegalStateException("no value");
    }

    /**
     * The middle value, or the mean of the two middle ones when their number is even.
     *
     * @throws IllegalStateException when there is no value
     */
    public BigDecimal median() {
        long size = size();
        BigDecimal lower = atRank((size + 1) / 2);
        BigDecimal upper = atRank(size / 2 + 1);
        return lower.add(upper).divide(BigDecimal.valueOf(2)).stripTrailingZeros();
    }

    /** Both together. */
    public Distribution merge(Distribution other) {
        Sum sum = new Sum();
        sum.add(this);
        sum.add(other);
        return sum.distribution();
    }

    /** Adds up values and distributions one by one, then gives what they are together. Not thread-safe. */
    public static final class Sum {
        private final SortedMap<BigDecimal, Long> counts = new TreeMap<>();

        /** Adds a value that was met so often, once or more. */
        public void add(BigDecimal value, long count) {
            counts.merge(value.stripTrailingZeros(), count, Long::sum);
        }

        void add(Distribution other) {
            for (int i = 0; i < other.values.size(); i++) {
                counts.merge(other.values.get(i), other.counts.get(i), Long::sum);
            }
        }

        /** All of them. */
        public Distribution distribution() {
            return new Distribution(new ArrayList<>(counts.keySet()), new ArrayList<>(counts.values()));
        }
    }
}
