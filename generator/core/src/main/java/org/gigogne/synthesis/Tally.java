package org.gigogne.synthesis;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each key was met; keys that were not met are absent.
 *
 * @param counts by key, in the natural order of keys; every count is above 0
 * @param <K> what is counted
 */
public record Tally<K extends Comparable<K>>(SortedMap<K, Long> counts) {
    public Tally {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Nothing counted: the identity of {@link #merge}. */
    public static <K extends Comparable<K>> Tally<K> empty() {
        return new Tally<K>(Collections.emptySortedMap());
    }

    /** How often the key was met; 0 when it was not. */
    public long of(K key) {
        Long count = counts.get(key);
        return count == null ? 0 : count;
    }

    /** All counts together. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Both together. */
    public Tally<K> merge(Tally<K> other) {
        SortedMap<K, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return new Tally<>(sum);
    }

    /** Counts one by one, then gives the tally. Not thread-safe. */
    static final class Counter<K extends Comparable<K>> {
        private final SortedMap<K, Long> counts = new TreeMap<>();

        void add(K key) {
            add(key, 1);
        }

        void add(K key, long count) {
            if (count > 0) {
                counts.merge(key, count, Long::sum);
            }
        }

        Tally<K> tally() {
            return new Tally<>(counts);
        }
    }
}
