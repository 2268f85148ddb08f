package org.gigogne.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @Test
    void aDayCoversItself() {
        PartialDate date = PartialDate.parse("2026-09-14");

        assertThat(date.firstDay()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(date.lastDay()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(date.precision()).isEqualTo(PartialDate.Precision.DAY);
    }

    @Test
    void aMonthCoversAllItsDays() {
        PartialDate date = PartialDate.parse("2024-02");

        assertThat(date.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(date.precision()).isEqualTo(PartialDate.Precision.MONTH);
    }

    @Test
    void aSchoolYearGoesFromSeptemberToAugust() {
        PartialDate date = PartialDate.parse("2026-2027");

        assertThat(date.firstDay()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(date.lastDay()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(date.precision()).isEqualTo(PartialDate.Precision.SCHOOL_YEAR);
    }

    @Test
    void datesFollowTheirFirstDaysThenTheirLast() {
        assertThat(PartialDate.parse("2026-09-01"))
                .isLessThan(PartialDate.parse("2026-09"))
                .isLessThan(PartialDate.parse("2026-09-02"));
        assertThat(PartialDate.parse("2026-2027")).isGreaterThan(PartialDate.parse("2026-09"));
    }

    @Test
    void dateIsWrittenAsItWasRead() {
        assertThat(PartialDate.parse("2026-09")).hasToString("2026-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13", "2026-2028", "2026", "14/09/2026", "septembre 2026", ""})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void augustBelongsToTheYearThatEnds() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 31))).hasToString("2025-2026");
        assertThat(SchoolYear.of(LocalDate.of(2026, 9, 1))).hasToString("2026-2027");
    }
}
