package org.gigogne.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several views of the same things, as lines around a centre.
 *
 * @param title what it shows
 * @param description the same in sentences
 * @param axes short names of the things, clockwise from the top
 * @param low value at the centre
 * @param high value at the rim; above {@code low}
 * @param series whose view, each in a style of its own
 */
public record RadarChart(String title, String description, List<String> axes, int low, int high, List<Series> series)
        implements Chart {
    /** With fewer axes, lines around a centre enclose nothing. */
    public static final int FEWEST_AXES = 3;

    public RadarChart {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
    }

    @Override
    public boolean isEmpty() {
        return axes.size() < FEWEST_AXES
                || series.stream().flatMap(line -> line.values().stream()).allMatch(value -> value == null);
    }

    /**
     * One view.
     *
     * @param label whose
     * @param style how it is told from the others
     * @param values one per axis, from {@code low} to {@code high}; null where none is told
     */
    public record Series(String label, Style style, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** How a line is drawn, so that nobody needs to see colours. */
    public enum Style {
        /** Unbroken, with discs. */
        SOLID,
        /** Dashed, with squares. */
        DASHED,
        /** Dotted, with diamonds. */
        DOTTED
    }
}
