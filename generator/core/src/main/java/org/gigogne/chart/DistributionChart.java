package org.gigogne.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values are spread, one strip below the other: a dot per value, and a box around the middle half.
 *
 * @param title what it shows
 * @param description the same in sentences
 * @param strips from top to bottom
 * @param isSharedScale whether strips can be compared with each other
 * @param dotName what a dot is
 * @param boxName what a box and the stroke in it are
 */
public record DistributionChart(
        String title, String description, List<Strip> strips, boolean isSharedScale, String dotName, String boxName)
        implements Chart {
    public DistributionChart {
        strips = List.copyOf(strips);
    }

    @Override
    public boolean isEmpty() {
        return strips.isEmpty();
    }

    /**
     * The spread of some values.
     *
     * @param label what they are
     * @param dots values, ascending; empty when they are too many to be told apart
     * @param low the lowest
     * @param high the highest
     * @param middle the middle half; null when the values are too few
     * @param text the spread as it is read
     * @param mark reference; null when there is none
     */
    public record Strip(
            String label,
            List<BigDecimal> dots,
            BigDecimal low,
            BigDecimal high,
            @Nullable Middle middle,
            String text,
            @Nullable Mark mark) {
        public Strip {
            dots = List.copyOf(dots);
        }
    }

    /**
     * The middle half of the values.
     *
     * @param lower a quarter of the values are at or below
     * @param median half of the values are at or below
     * @param upper three quarters of the values are at or below
     */
    public record Middle(BigDecimal lower, BigDecimal median, BigDecimal upper) {}
}
