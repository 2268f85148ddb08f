package org.gigogne.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Diffusion;
import org.gigogne.model.Indicator;
import org.gigogne.model.Indicator.Direction;
import org.gigogne.model.Indicator.Reading;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final Reading BASELINE = reading("2026-09-01", 10);
    /** 100 days after the baseline. */
    private static final Reading TARGET = reading("2026-12-10", 30);

    @Test
    void drawsTheLineOnToTheLastDayOfTheTarget() {
        // 4 in 40 days are 10 in 100, and 12.1 in the 121 days until the last of December.
        assertThat(of(Direction.UP, "", BASELINE, TARGET, reading("2026-10-11", 14)))
                .containsExactly(new Forecast(new BigDecimal("2E+1"), false));
        assertThat(of(Direction.UP, "", BASELINE, reading("2026-12", 30), reading("2026-10-11", 14)))
                .containsExactly(new Forecast(new BigDecimal("22.1"), false));
    }

    @Test
    void theTargetIsReachedFromItsOwnSide() {
        assertThat(of(Direction.UP, "", BASELINE, TARGET, reading("2026-10-11", 18)))
                .containsExactly(new Forecast(new BigDecimal("3E+1"), true));
        assertThat(of(Direction.DOWN, "", BASELINE, reading("2026-12-10", 5), reading("2026-10-11", 8)))
                .containsExactly(new Forecast(new BigDecimal("5"), true));
        assertThat(of(Direction.DOWN, "", BASELINE, reading("2026-12-10", 4), reading("2026-10-11", 8)))
                .containsExactly(new Forecast(new BigDecimal("5"), false));
    }

    @Test
    void waitsForThirtyDays() {
        assertThat(of(Direction.UP, "", BASELINE, TARGET, reading("2026-09-30", 12)))
                .isEmpty();
        assertThat(of(Direction.UP, "", BASELINE, TARGET, reading("2026-10-01", 12)))
                .hasSize(1);
    }

    @Test
    void needsABaselineATargetToComeAndAReading() {
        Reading latest = reading("2026-10-11", 14);

        assertThat(of(Direction.UP, "", null, TARGET, latest)).isEmpty();
        assertThat(of(Direction.UP, "", BASELINE, null, latest)).isEmpty();
        assertThat(of(Direction.UP, "", BASELINE, TARGET)).isEmpty();
        assertThat(of(Direction.UP, "", BASELINE, TARGET, reading("2026-11-21", 14)))
                .as("still to come")
                .isEmpty();
        assertThat(of(Direction.UP, "", BASELINE, reading("2026-11-19", 30), latest))
                .isEmpty();
        assertThat(of(Direction.UP, "", BASELINE, reading("2026-11-20", 30), latest))
                .hasSize(1);
    }

    @Test
    void goesFromTheLatestReading() {
        assertThat(of(
                        Direction.UP,
                        "",
                        BASELINE,
                        TARGET,
                        reading("2026-10-11", 14),
                        reading("2026-10-01", 28),
                        reading("2026-11-20", 18)))
                .as("8 in 80 days")
                .containsExactly(new Forecast(new BigDecimal("2E+1"), false));
    }

    @Test
    void aShareStaysBetweenZeroAndHundred() {
        assertThat(of(Direction.UP, "% des élèves", BASELINE, TARGET, reading("2026-10-11", 90)))
                .containsExactly(new Forecast(new BigDecimal("1E+2"), true));
        assertThat(of(Direction.UP, "élèves", BASELINE, TARGET, reading("2026-10-11", 90)))
                .containsExactly(new Forecast(new BigDecimal("2.1E+2"), true));
        assertThat(of(Direction.UP, null, BASELINE, TARGET, reading("2026-10-11", 90)))
                .containsExactly(new Forecast(new BigDecimal("2.1E+2"), true));
    }

    @Test
    void isBelowZeroOnlyWhereTheBaselineOrTheTargetIs() {
        Reading latest = reading("2026-10-11", 2);

        assertThat(of(Direction.DOWN, "", BASELINE, reading("2026-12-10", 0), latest))
                .containsExactly(new Forecast(new BigDecimal("0"), true));
        assertThat(of(Direction.DOWN, "", BASELINE, reading("2026-12-10", -1), latest))
                .containsExactly(new Forecast(new BigDecimal("-1E+1"), true));
        assertThat(of(Direction.DOWN, "", reading("2026-09-01", -2), TARGET, reading("2026-10-11", -4)))
                .containsExactly(new Forecast(new BigDecimal("-7"), true));
        assertThat(of(Direction.DOWN, "", reading("2026-09-01", 0), TARGET, reading("2026-10-11", -4)))
                .containsExactly(new Forecast(new BigDecimal("0"), true));
    }

    private static Stream<Forecast> of(
            Direction direction,
            @Nullable String unit,
            @Nullable Reading baseline,
            @Nullable Reading target,
            Reading... readings) {
        return Forecast.of(new Indicator("id", "Libellé", unit, direction, baseline, target, List.of(readings)), AS_OF)
                .stream();
    }

    private static Reading reading(String date, int value) {
        return new Reading(PartialDate.parse(date), BigDecimal.valueOf(value), Diffusion.PUBLIC);
    }
}
