package org.gigogne.chart;

import java.util.List;

/**
 * Counts of the same things, end to end.
 *
 * @param title what it shows
 * @param description the same in sentences
 * @param series what is counted, from left to right
 * @param rows from top to bottom
 * @param whole count that fills the whole width; larger sums widen it
 */
public record StackedChart(String title, String description, List<Series> series, List<Row> rows, long whole)
        implements Chart {
    public StackedChart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.counts().stream()).allMatch(count -> count == 0);
    }

    /**
     * What is counted.
     *
     * @param label its name in the legend
     * @param filling how it is told from its neighbours
     */
    public record Series(String label, Filling filling) {}

    /**
     * Counts of one thing.
     *
     * @param label what it is; may be empty
     * @param counts one per series, 0 or more
     * @param sumText their sum as it is read
     */
    public record Row(String label, List<Long> counts, String sumText) {
        public Row {
            counts = List.copyOf(counts);
        }
    }

    /** How an area is filled, so that nobody needs to see colours. */
    public enum Filling {
        /** Full. */
        SOLID,
        /** Rising lines. */
        RISING,
        /** Outline only. */
        EMPTY,
        /** Level lines. */
        LEVEL,
        /** Upright lines. */
        UPRIGHT
    }
}
