package org.gigogne.build;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the time of each stage over all threads. */
final class StageClock {
    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    StageClock() {
        for (Stage stage : Stage.values()) {
            nanos.put(stage, new LongAdder());
        }
    }

    /** Runs a step and counts its time. */
    <T> T time(Stage stage, Supplier<T> step) {
        long start = System.nanoTime();
        try {
            return step.get();
        } finally {
            nanos.getOrDefault(stage, new LongAdder()).add(System.nanoTime() - start);
        }
    }

    /** Nanoseconds by stage. */
    Map<Stage, Long> nanos() {
        Map<Stage, Long> sums = new EnumMap<>(Stage.class);
        nanos.forEach((stage, sum) -> sums.put(stage, sum.sum()));
        return sums;
    }
}
