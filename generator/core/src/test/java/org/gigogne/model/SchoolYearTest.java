package org.gigogne.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {
    @Test
    void yearBeginsInSeptember() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 31))).hasToString("2025-2026");
        assertThat(SchoolYear.of(LocalDate.of(2026, 9, 1))).hasToString("2026-2027");
    }

    @Test
    void yearsFollowEachOther() {
        SchoolYear year = SchoolYear.parse("2026-2027");

        assertThat(year.before()).isEqualTo(SchoolYear.parse("2025-2026"));
        assertThat(year.before()).isLessThan(year);
    }
}
