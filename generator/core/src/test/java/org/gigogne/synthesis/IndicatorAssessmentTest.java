package org.gigogne.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gigogne.model.Diffusion;
import org.gigogne.model.Indicator;
import org.gigogne.model.Indicator.Direction;
import org.gigogne.model.Indicator.Reading;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorAssessmentTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    @Test
    void isReachedWhenTheLatestValueIsAtTheTarget() {
        assertThat(assess(Direction.UP, reading("2025-09", 0), reading("2027-06", 30), reading("2026-11", 30)))
                .isEqualTo(IndicatorState.REACHED);
    }

    @Test
    void isReachedDownwardsWhenTheLatestValueIsBelowTheTarget() {
        assertThat(assess(Direction.DOWN, reading("2025-09", 40), reading("2027-06", 10), reading("2026-11", 8)))
                .isEqualTo(IndicatorState.REACHED);
    }

    @Test
    void isLateWhenTheDateOfTheTargetIsPast() {
        assertThat(assess(Direction.UP, reading("2025-09", 0), reading("2026-10", 30), reading("2026-10", 29)))
                .isEqualTo(IndicatorState.LATE);
    }

    @Test
    void hasUntilTheLastDayOfTheMonthOfItsTarget() {
        assertThat(assess(Direction.UP, reading("2025-09", 0), reading("2026-11", 30), reading("2026-11", 29)))
                .isEqualTo(IndicatorState.ON_COURSE);
    }

    @Test
    void isOnCourseWithinTenPointsOfTheStraightLine() {
        // 1 Sept. 2026 to 31 Aug. 2027: 364 days; 1 Nov. is day 61, 17 % of the way: 7 % is enough.
        Reading baseline = reading("2026-2027", 0);
        Reading target = reading("2026-2027", 100);

        assertThat(assess(Direction.UP, baseline, target, reading("2026-11", 7)))
                .isEqualTo(IndicatorState.ON_COURSE);
        assertThat(assess(Direction.UP, baseline, target, reading("2026-11", 6)))
                .isEqualTo(IndicatorState.LATE);
    }

    @Test
    void comparesExactValuesAndNotRoundedPercents() {
        // 61 of 302 days is 20.2 %; 3 of 30 is 10 %: more than ten points behind, though 20 - 10 is not.
        assertThat(assess(Direction.UP, reading("2026-09", 0), reading("2027-06-30", 30), reading("2026-11", 3)))
                .isEqualTo(IndicatorState.LATE);
    }

    @Test
    void isNotAtHundredPercentBeforeTheTargetIsReached() {
        assertThat(of(Direction.UP, reading("2026-09", 0), reading("2027-06", 1000), reading("2026-11", 999))
                        .progress())
                .isEqualTo(99);
    }

    @Test
    void saysSoWhenTheLatestReadingIsOlderThanSixMonths() {
        assertThat(assess(Direction.UP, reading("2025-09", 0), reading("2027-06", 30), reading("2026-05-19", 25)))
                .isEqualTo(IndicatorState.NO_RECENT_READING);
        assertThat(assess(Direction.UP, reading("2025-09", 0), reading("2027-06", 30), reading("2026-05-20", 25)))
                .isEqualTo(IndicatorState.ON_COURSE);
    }

    @Test
    void ignoresReadingsAfterTheDate() {
        assertThat(assess(Direction.UP, reading("2026-09", 0), reading("2027-06", 30), reading("2026-12", 30)))
                .isNotEqualTo(IndicatorState.REACHED);
    }

    @Test
    void hasNoStateWithoutTarget() {
        assertThat(assess(Direction.UP, reading("2026-09", 0), null, reading("2026-11", 3)))
                .isEqualTo(IndicatorState.NO_TARGET);
    }

    @Test
    void tellsTheWayDoneInPercentBetweenZeroAndHundred() {
        assertThat(of(Direction.UP, reading("2026-09", 10), reading("2027-06", 30), reading("2026-11", 15))
                        .progress())
                .isEqualTo(25);
        assertThat(of(Direction.UP, reading("2026-09", 10), reading("2027-06", 30), reading("2026-11", 2))
                        .progress())
                .isZero();
        assertThat(of(Direction.DOWN, reading("2026-09", 40), reading("2027-06", 20), reading("2026-11", 35))
                        .progress())
                .isEqualTo(25);
    }

    @Test
    void tellsTheWayExpectedAtTheDateOfTheLatestReading() {
        // 61 of 302 days.
        assertThat(of(Direction.UP, reading("2026-09", 0), reading("2027-06-30", 30), reading("2026-11", 3))
                        .expected())
                .isEqualTo(20);
        assertThat(of(Direction.UP, reading("2026-09", 0), reading("2026-09-01", 30), reading("2026-11", 3))
                        .expected())
                .as("no day to go")
                .isEqualTo(100);
    }

    @Test
    void whatIsToStayIsDoneWhenItStayed() {
        assertThat(of(Direction.UP, reading("2026-09", 30), reading("2027-06", 30), reading("2026-11", 30))
                        .progress())
                .isEqualTo(100);
        assertThat(of(Direction.UP, reading("2026-09", 30), reading("2027-06", 30), reading("2026-11", 31))
                        .progress())
                .isZero();
    }

    @Test
    void drawsNoWayWithoutBaseline() {
        assertThat(of(Direction.UP, null, reading("2027-06", 30), reading("2026-11", 3)))
                .isEqualTo(new IndicatorAssessment(IndicatorState.NO_TARGET, reading("2026-11", 3), null, null));
        assertThat(assess(Direction.UP, null, reading("2027-06", 30), reading("2026-11", 30)))
                .isEqualTo(IndicatorState.REACHED);
    }

    @Test
    void looksAtTheLatestReadingWhateverTheOrder() {
        Indicator indicator = new Indicator(
                "id", "Libellé", "", Direction.UP, null, null, List.of(reading("2026-11", 3), reading("2026-10", 2)));

        assertThat(IndicatorAssessment.of(indicator, AS_OF, 6).latest()).isEqualTo(reading("2026-11", 3));
    }

    @Test
    void ofTwoReadingsOfOneDateTheLaterInTheFileCounts() {
        Indicator indicator = new Indicator(
                "id", "Libellé", "", Direction.UP, null, null, List.of(reading("2026-11", 3), reading("2026-11", 4)));

        assertThat(IndicatorAssessment.of(indicator, AS_OF, 6).latest()).isEqualTo(reading("2026-11", 4));
        assertThat(IndicatorYears.of(indicator, AS_OF).values()).containsExactly(reading("2026-11", 4));
    }

    private static IndicatorState assess(
            Direction direction, @Nullable Reading baseline, @Nullable Reading target, Reading latest) {
        return of(direction, baseline, target, latest).state();
    }

    private static IndicatorAssessment of(
            Direction direction, @Nullable Reading baseline, @Nullable Reading target, Reading latest) {
        Indicator indicator = new Indicator("id", "Libellé", "", direction, baseline, target, List.of(latest));
        return IndicatorAssessment.of(indicator, AS_OF, 6);
    }

    private static Reading reading(String date, int value) {
        return new Reading(PartialDate.parse(date), BigDecimal.valueOf(value), Diffusion.PUBLIC);
    }
}
