package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.Indicator;
import org.gigogne.model.PartialDate;
import org.gigogne.synthesis.IndicatorState;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with all that follows from its readings.
 *
 * @param id id, also its anchor in {@code indicateurs.html}
 * @param label what is counted
 * @param unit for example {@code certifications}; empty when not told
 * @param direction which way is better
 * @param baseline where it started
 * @param target where it should be
 * @param readings what was read since, in order of date
 * @param years last value of each school year, oldest first; none with less than two years
 * @param forecast value to be expected at the date of the target, to one decimal; null when none can be told
 * @param latest last reading, or the baseline when there is none
 * @param progress way done from baseline to target in percent, rounded down, 0 to 100; null without baseline, target or reading
 * @param expected way that should be done at the date of the latest reading in percent, 0 to 100; null likewise
 * @param state where it stands
 * @param action the action that it measures
 */
public record IndicatorView(
        String id,
        String label,
        String unit,
        Indicator.Direction direction,
        @Nullable Point baseline,
        @Nullable Point target,
        List<Point> readings,
        List<YearValue> years,
        @Nullable BigDecimal forecast,
        @Nullable Point latest,
        @Nullable Integer progress,
        @Nullable Integer expected,
        IndicatorState state,
        Link action) {
    /**
     * A figure at a date.
     *
     * @param date when
     * @param value how much
     */
    public record Point(PartialDate date, BigDecimal value) {}

    /**
     * A school year.
     *
     * @param year for example {@code 2025-2026}
     * @param value last value of the year
     * @param change since the year before; null when that has no value
     */
    public record YearValue(
            String year, BigDecimal value, @Nullable BigDecimal change) {}
}
