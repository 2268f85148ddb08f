package org.gigogne.site;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV that French spreadsheets open as it is: UTF-8 with a byte order mark, semicolons, decimal commas,
 * quoting of RFC 4180.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvTable {
    private final StringBuilder text = new StringBuilder("\ufeff");

    CsvTable(List<String> headings) {
        row(headings);
    }

    /** A row of texts, numbers, dates and lists; null is an empty cell. */
    void row(List<? extends @Nullable Object> cells) {
        text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Number || value instanceof PartialDate) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return cell(list.stream().map(String::valueOf).collect(Collectors.joining(" | ")));
        }
        return quoted(neutral(value.toString()));
    }

    private static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? '\'' + cell : cell;
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
