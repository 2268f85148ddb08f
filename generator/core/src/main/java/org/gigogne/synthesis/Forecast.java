package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gigogne.model.Indicator;
import org.gigogne.model.Indicator.Reading;

/**
 * The value to be expected of an indicator at the date of its target, if it goes on as it went.
 *
 * <p>The straight line from the baseline to the latest reading, drawn on to the last day of the target's date. A month or
 * a school year counts from its first day for the baseline and the reading, as in {@link IndicatorAssessment}. None is
 * given without baseline, reading or target; when the reading is less than {@value #FEWEST_DAYS} days after the
 * baseline, for little would decide much; or when the target's date is past.
 *
 * @param value rounded to one decimal, half up; never below 0 where neither baseline nor target is, and at most 100 when
 *     the unit is a percentage
 * @param reachesTarget whether the target would be reached
 */
public record Forecast(BigDecimal value, boolean reachesTarget) {
    static final int FEWEST_DAYS = 30;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The forecast of an indicator, from what was read up to a day. */
    public static Optional<Forecast> of(Indicator indicator, LocalDate asOf) {
        Reading baseline = indicator.baseline();
        Reading target = indicator.target();
        Optional<Reading> latest = indicator.readings().stream()
                .filter(reading -> !reading.date().firstDay().isAfter(asOf))
                .reduce((earlier, later) -> later.date().compareTo(earlier.date()) >= 0 ? later : earlier);
        if (baseline == null
                || target == null
                || latest.isEmpty()
                || target.date().lastDay().isBefore(asOf)) {
            return Optional.empty();
        }
        LocalDate start = baseline.date().firstDay();
        long passed = ChronoUnit.DAYS.between(start, latest.get().date().firstDay());
        long days = ChronoUnit.DAYS.between(start, target.date().lastDay());
        if (passed < FEWEST_DAYS) {
            return Optional.empty();
        }
        BigDecimal way = latest.get().value().subtract(baseline.value());
        BigDecimal value = way.multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(passed), 1, RoundingMode.HALF_UP)
                .add(baseline.value());
        BigDecimal bounded = bounded(value, indicator, baseline, target);
        int comparison = bounded.compareTo(target.value());
        boolean isReached = indicator.direction() == Indicator.Direction.UP ? comparison >= 0 : comparison <= 0;
        return Optional.of(new Forecast(bounded.stripTrailingZeros(), isReached));
    }

    private static BigDecimal bounded(BigDecimal value, Indicator indicator, Reading baseline, Reading target) {
        boolean isNeverNegative =
                baseline.value().signum() >= 0 && target.value().signum() >= 0;
        BigDecimal floored = isNeverNegative ? value.max(BigDecimal.ZERO) : value;
        boolean isShare = indicator.unit() != null && indicator.unit().contains("%");
        return isShare ? floored.min(HUNDRED) : floored;
    }
}
