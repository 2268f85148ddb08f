package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static String row(@Nullable Object... cells) {
        CsvTable table = new CsvTable(List.of("Titre"));
        table.row(Arrays.asList(cells));
        return new String(table.bytes(), StandardCharsets.UTF_8).substring("\ufeffTitre\r\n".length());
    }

    @Test
    void startsWithAByteOrderMark() {
        assertThat(new CsvTable(List.of("É")).bytes())
                .startsWith(0xef, 0xbb, 0xbf)
                .endsWith(0x89, '\r', '\n');
    }

    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(row("a;b", "dit \"oui\"", "deux\nlignes", "simple"))
                .isEqualTo("\"a;b\";\"dit \"\"oui\"\"\";\"deux\nlignes\";simple\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1"})
    void neutralisesWhatASpreadsheetWouldRun(String text) {
        assertThat(row(text)).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void neutralisesInsideQuotesAndLists() {
        assertThat(row("=HYPERLINK(\"x\";\"y\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"\r\n");
        assertThat(row(List.of("=1", "b"))).isEqualTo("'=1 | b\r\n");
    }

    @Test
    void writesNumbersAsNumbersAndNothingForNull() {
        assertThat(row(new BigDecimal("-1.50"), 12, null, PartialDate.parse("2026-2027")))
                .isEqualTo("-1,50;12;;2026-2027\r\n");
    }
}
