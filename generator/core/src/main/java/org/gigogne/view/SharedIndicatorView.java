package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.Indicator;
import org.gigogne.synthesis.IndicatorState;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that schools share.
 *
 * @param id its id
 * @param label what is counted
 * @param unit its unit; empty when not told
 * @param direction which way is better
 * @param schools schools that follow it
 * @param sum sum of the latest values; null when they cannot be added up (a share, a mean)
 * @param target sum of the targets of the same schools; null likewise
 * @param mean mean of the latest values, to one decimal
 * @param spread how the latest values differ from school to school
 * @param states number of schools by state, all states
 * @param onCoursePercent schools that have reached their target or are on course in percent of those with one, 0 to
 *     100; null when none has one
 * @param forecast what is to be expected at the date of the targets; null when no school allows a forecast
 * @param years its values by school year, oldest first; none with less than two years
 */
public record SharedIndicatorView(
        String id,
        String label,
        String unit,
        Indicator.Direction direction,
        long schools,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal target,
        BigDecimal mean,
        Spread spread,
        List<StateRow> states,
        @Nullable Integer onCoursePercent,
        @Nullable ForecastRow forecast,
        List<YearRow> years) {
    /**
     * What is to be expected of an indicator at the date of the target of each school.
     *
     * @param schools schools of which it can be told
     * @param sum their values together; null when they cannot be added up
     * @param median their median
     * @param reaching how many of them would reach their target
     */
    public record ForecastRow(long schools, @Nullable BigDecimal sum, BigDecimal median, long reaching) {}

    /**
     * An indicator in a school year.
     *
     * @param year for example {@code 2025-2026}
     * @param schools schools that have a value
     * @param value sum of the last values of the year, or their median when they cannot be added up
     * @param compared schools that have a value in the year before as well
     * @param change what these changed together since, or the median change; null when there is none
     */
    public record YearRow(
            String year,
            long schools,
            BigDecimal value,
            long compared,
            @Nullable BigDecimal change) {}

    /**
     * Schools in a state.
     *
     * @param state the state
     * @param count how many
     */
    public record StateRow(IndicatorState state, long count) {}
}
