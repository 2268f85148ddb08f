package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every value met and how often: exact sums and quantiles, whatever the order of merging.
 *
 * @param counts by value, ascending; values have no trailing zeros, every count is above 0
 */
public record Distribution(SortedMap<BigDecimal, Long> counts) {
    public Distribution {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** No value: the identity of {@link #merge}. */
    public static Distribution empty() {
        return new Distribution(new TreeMap<>());
    }

    /** The given values. */
    public static Distribution of(List<BigDecimal> values) {
        SortedMap<BigDecimal, Long> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value.stripTrailingZeros(), 1L, Long::sum));
        return new Distribution(counts);
    }

    /** Number of values. */
    public long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Sum of the values; 0 when there is none. */
    public BigDecimal sum() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many values are less than the given one. */
    public long below(BigDecimal value) {
        return counts.headMap(value).values().stream()
                .mapToLong(Long::longValue)
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
        for (Map.Entry<BigDecimal, Long> entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
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

    /** Adds up distributions one by one, then gives what they are together. Not thread-safe. */
    static final class Sum {
        private final SortedMap<BigDecimal, Long> counts = new TreeMap<>();

        void add(Distribution other) {
            other.counts.forEach((value, count) -> counts.merge(value, count, Long::sum));
        }

        Distribution distribution() {
            return new Distribution(counts);
        }
    }
}
