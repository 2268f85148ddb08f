package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gigogne.model.Indicator;
import org.gigogne.model.Indicator.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands at a date.
 *
 * <p>The rule, in this order: without target it is {@link IndicatorState#NO_TARGET}; when the latest value has reached
 * the target it is {@link IndicatorState#REACHED}; when the target's date is past it is {@link IndicatorState#LATE};
 * without baseline no way can be drawn: {@link IndicatorState#NO_TARGET}; when the latest reading is older than the
 * months that count as recent it is {@link IndicatorState#NO_RECENT_READING}; it is {@link IndicatorState#ON_COURSE}
 * when the way done is at most {@value #TOLERANCE_PERCENT} points behind a straight line from the baseline to the
 * target, taken at the date of the latest reading; else {@link IndicatorState#LATE}.
 *
 * <p>A month or a school year counts from its first day for the baseline and the readings, and to its last day for the
 * target. Readings after the date are not looked at.
 *
 * @param state where it stands
 * @param latest latest reading, or the baseline when there is none; null without either
 * @param progress way done from baseline to target in percent, rounded down, 0 to 100; null when no way can be drawn
 * @param expected way that should be done at the date of the latest reading in percent, 0 to 100; null likewise
 */
public record IndicatorAssessment(
        IndicatorState state,
        @Nullable Reading latest,
        @Nullable Integer progress,
        @Nullable Integer expected) {
    static final int TOLERANCE_PERCENT = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Assesses an indicator.
     *
     * @param asOf the date
     * @param recentMonths age in months after which a reading is no longer recent
     */
    public static IndicatorAssessment of(Indicator indicator, LocalDate asOf, int recentMonths) {
        Reading baseline = indicator.baseline();
        Reading target = indicator.target();
        Reading latest = latest(indicator, asOf);
        if (target == null || latest == null) {
            return new IndicatorAssessment(IndicatorState.NO_TARGET, latest, null, null);
        }
        Integer progress = baseline == null ? null : wayDone(baseline, target, latest);
        Integer expected = baseline == null ? null : wayExpected(baseline, target, latest);
        IndicatorState state;
        if (isReached(indicator, target, latest)) {
            state = IndicatorState.REACHED;
        } else if (target.date().lastDay().isBefore(asOf)) {
            state = IndicatorState.LATE;
        } else if (baseline == null) {
            state = IndicatorState.NO_TARGET;
        } else if (latest.date().firstDay().isBefore(asOf.minusMonths(recentMonths))) {
            state = IndicatorState.NO_RECENT_READING;
        } else {
            state = isOnCourse(baseline, target, latest) ? IndicatorState.ON_COURSE : IndicatorState.LATE;
        }
        return new IndicatorAssessment(state, latest, progress, expected);
    }

    private static @Nullable Reading latest(Indicator indicator, LocalDate asOf) {
        return indicator.readings().stream()
                .filter(reading -> !reading.date().firstDay().isAfter(asOf))
                .reduce((earlier, later) -> later.date().compareTo(earlier.date()) >= 0 ? later : earlier)
                .orElse(indicator.baseline());
    }

    private static boolean isReached(Indicator indicator, Reading target, Reading latest) {
        int comparison = latest.value().compareTo(target.value());
        return indicator.direction() == Indicator.Direction.UP ? comparison >= 0 : comparison <= 0;
    }

    /** Compares exact values: rounded percents could be on the other side of the tolerance. */
    private static boolean isOnCourse(Reading baseline, Reading target, Reading latest) {
        BigDecimal sign = BigDecimal.valueOf(target.value().compareTo(baseline.value()));
        BigDecimal way = target.value().subtract(baseline.value()).multiply(sign);
        BigDecimal done = latest.value().subtract(baseline.value()).multiply(sign);
        LocalDate start = baseline.date().firstDay();
        BigDecimal days =
                BigDecimal.valueOf(ChronoUnit.DAYS.between(start, target.date().lastDay()));
        BigDecimal passed =
                BigDecimal.valueOf(ChronoUnit.DAYS.between(start, latest.date().firstDay()));
        BigDecimal tolerated = done.multiply(HUNDRED).add(way.multiply(BigDecimal.valueOf(TOLERANCE_PERCENT)));
        return tolerated.multiply(days).compareTo(way.multiply(passed).multiply(HUNDRED)) >= 0;
    }

    private static int wayDone(Reading baseline, Reading target, Reading latest) {
        BigDecimal way = target.value().subtract(baseline.value());
        if (way.signum() == 0) {
            return latest.value().compareTo(target.value()) == 0 ? 100 : 0;
        }
        BigDecimal done = latest.value().subtract(baseline.value());
        return percent(done.multiply(HUNDRED).divide(way, 0, RoundingMode.FLOOR));
    }

    private static int wayExpected(Reading baseline, Reading target, Reading latest) {
        LocalDate start = baseline.date().firstDay();
        long days = ChronoUnit.DAYS.between(start, target.date().lastDay());
        long passed = ChronoUnit.DAYS.between(start, latest.date().firstDay());
        if (days <= 0) {
            return 100;
        }
        return percent(BigDecimal.valueOf(passed * 100).divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP));
    }

    private static int percent(BigDecimal value) {
        return value.max(BigDecimal.ZERO).min(HUNDRED).intValueExact();
    }
}
