package org.gigogne.build;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Adds up the time of things by name, over all threads. */
final class Laps {
    private final Map<String, Sum> sums = new ConcurrentHashMap<>();

    private record Sum(LongAdder times, LongAdder nanos) {}

    void add(String name, long nanos) {
        Sum sum = sums.computeIfAbsent(name, absent -> new Sum(new LongAdder(), new LongAdder()));
        sum.times().increment();
        sum.nanos().add(nanos);
    }

    /** The longest, that first. */
    List<Lap> longest(int most) {
        return sums.entrySet().stream()
                .map(entry -> new Lap(
                        entry.getKey(),
                        entry.getValue().times().sum(),
                        entry.getValue().nanos().sum()))
                .sorted(Comparator.comparingLong(Lap::nanos).reversed().thenComparing(Lap::name))
                .limit(most)
                .toList();
    }
}
