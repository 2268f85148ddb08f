package org.gigogne.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values side by side, each perhaps with a reference.
 *
 * @param title what it shows
 * @param description the same in sentences
 * @param bars from top to bottom
 * @param isSharedScale whether bars can be compared with each other; otherwise each is to be compared with its own
 *     reference only
 */
public record BarChart(String title, String description, List<Bar> bars, boolean isSharedScale) implements Chart {
    public BarChart {
        bars = List.copyOf(bars);
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /**
     * A value.
     *
     * @param label what it is
     * @param value how much; may be negative
     * @param valueText the value as it is read
     * @param mark reference; null when there is none
     */
    public record Bar(
            String label,
            BigDecimal value,
            String valueText,
            @Nullable Mark mark) {}
}
