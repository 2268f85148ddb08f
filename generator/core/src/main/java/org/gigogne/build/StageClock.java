package org.gigogne.build;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the time of each stage over all threads. */
final class StageClock {
    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    private final Laps templates = new Laps();
    private final Laps reports = new Laps();
    private final Laps places = new Laps();
    private final long start = System.nanoTime();

    StageClock() {
        for (Stage stage : Stage.values()) {
            nanos.put(stage, new LongAdder());
        }
    }

    /** Runs a step and counts its time. */
    <T> T time(Stage stage, Supplier<T> step) {
        long begun = System.nanoTime();
        try {
            return step.get();
        } finally {
            add(stage, System.nanoTime() - begun);
        }
    }

    /** Counts time. */
    void add(Stage stage, long taken) {
        nanos.getOrDefault(stage, new LongAdder()).add(taken);
    }

    /** Counts the rendering of a template. */
    void template(String path, long taken) {
        templates.add(path, taken);
    }

    /** Runs the making of a report and counts its time. */
    <T> T timeReport(String id, Supplier<T> step) {
        return time(reports, id, step);
    }

    /** Runs the building of a place and counts its time. */
    <T> T timePlace(String path, Supplier<T> step) {
        return time(places, path, step);
    }

    private static <T> T time(Laps laps, String name, Supplier<T> step) {
        long begun = System.nanoTime();
        try {
            return step.get();
        } finally {
            laps.add(name, System.nanoTime() - begun);
        }
    }

    /** Where the time went so far. */
    Timings timings() {
        Map<Stage, Long> sums = new EnumMap<>(Stage.class);
        nanos.forEach((stage, sum) -> sums.put(stage, sum.sum()));
        return new Timings(
                System.nanoTime() - start,
                sums,
                templates.longest(Integer.MAX_VALUE),
                reports.longest(Integer.MAX_VALUE),
                places.longest(10));
    }
}
