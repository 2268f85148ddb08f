package org.gigogne.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in time, on their way to a target.
 *
 * @param title what it shows
 * @param description the same in sentences
 * @param readings what was read, in order of date, the baseline first
 * @param hasBaseline whether the first reading is the baseline, from which the way to the target starts
 * @param target where it should be; null when there is none
 * @param words texts of the legend
 * @param scale how numbers are written on the axis
 */
public record LineChart(
        String title,
        String description,
        List<Point> readings,
        boolean hasBaseline,
        @Nullable Point target,
        Words words,
        NumberText scale)
        implements Chart {
    public LineChart {
        readings = List.copyOf(readings);
    }

    @Override
    public boolean isEmpty() {
        return readings.isEmpty() && target == null;
    }

    /**
     * A value at a date.
     *
     * @param day when
     * @param dateText the date as it is read on the axis
     * @param value how much
     * @param valueText the value as it is read
     */
    public record Point(LocalDate day, String dateText, BigDecimal value, String valueText) {}

    /**
     * Texts of the legend.
     *
     * @param readings name of the readings
     * @param way name of the way from the baseline to the target
     * @param target name of the target
     */
    public record Words(String readings, String way, String target) {}

    /** How a number is written. */
    @FunctionalInterface
    public interface NumberText {
        /** The number as it is read. */
        String of(BigDecimal value);
    }
}
