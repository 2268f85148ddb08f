package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final Numbers FRENCH = new Numbers(Texts.of(Theme.bundled(), "fr"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "1000|1_000",
                "1234567.50|1_234_567,5",
                "-1234.5|−1_234,5",
                "100|100",
                "1E+3|1_000",
                "0.0001|0,0001",
                "999999999999999|999_999_999_999_999",
                "1E+999999999|1_×_10^999999999",
                "-2.345E+80|−2,35_×_10^80"
            })
    void groupsDigitsAndUsesADecimalComma(String value, String expected) {
        assertThat(FRENCH.number(new BigDecimal(value))).isEqualTo(expected.replace('_', '\u202f'));
    }

    @Test
    void roundsHalfUpToTheDecimalsAsked() {
        assertThat(FRENCH.number(new BigDecimal("12.345"), 2)).isEqualTo("12,35");
        assertThat(FRENCH.number(new BigDecimal("12"), 1)).isEqualTo("12,0");
        assertThat(FRENCH.number(new BigDecimal("-0.4"), 0)).isEqualTo("0");
    }

    @Test
    void writesPercentAndEurosBehindAThinSpace() {
        assertThat(FRENCH.percent(new BigDecimal("42"))).isEqualTo("42\u202f%");
        assertThat(FRENCH.euros(new BigDecimal("1200.00"))).isEqualTo("1\u202f200\u202f€");
        assertThat(FRENCH.euros(new BigDecimal("3.5"))).isEqualTo("3,50\u202f€");
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(FRENCH.number(new BigDecimal("1234.5"))).isEqualTo("1\u202f234,5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
