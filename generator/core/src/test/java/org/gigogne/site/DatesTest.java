package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gigogne.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static final Dates FRENCH = new Dates(Texts.of(Theme.bundled(), "fr"));

    @ParameterizedTest
    @CsvSource({
        "2026-09-14, 14 septembre 2026, 2026-09-14, sept. 2026",
        "2027-02-01, 1er février 2027, 2027-02-01, févr. 2027",
        "2026-09, septembre 2026, 2026-09, sept. 2026",
        "2026-2027, année 2026-2027, 2026-09-01, 2026-2027"
    })
    void writesADateAsExactAsItIs(String text, String full, String iso, String axis) {
        PartialDate date = PartialDate.parse(text);

        assertThat(FRENCH.date(date)).isEqualTo(full);
        assertThat(Dates.iso(date)).isEqualTo(iso);
        assertThat(FRENCH.shortDate(date)).isEqualTo(axis);
    }

    @Test
    void writesADay() {
        assertThat(FRENCH.date(LocalDate.of(2026, 8, 31))).isEqualTo("31 août 2026");
    }
}
