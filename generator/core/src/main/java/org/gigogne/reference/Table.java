package org.gigogne.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a {@code ;}-separated file of the referential: a line of column names, then one line for each row. */
final class Table {
    private Table() {}

    /** The rows of a file of this package, each turned into a value; IllegalStateException when a row is malformed. */
    static <T> List<T> read(String file, Function<Row, T> toValue) {
        List<String> lines = lines(file);
        String[] columns = lines.get(0).split(";", -1);
        List<T> values = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            if (cells.length != columns.length) {
                throw new IllegalStateException(file + ": expected " + columns.length + " cells in: " + line);
            }
            Map<String, String> byName = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                byName.put(columns[i], cells[i]);
            }
            values.add(toValue.apply(new Row(byName, values.size())));
        }
        return List.copyOf(values);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing file: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One row.
     *
     * @param cells text by column
     * @param index from 0
     */
    record Row(Map<String, String> cells, int index) {
        /** The text of a cell; may be empty. */
        String text(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalStateException("missing column: " + column);
            }
            return text;
        }

        /** The text of a cell, or the other text when it is empty. */
        String text(String column, String otherwise) {
            String text = text(column);
            return text.isEmpty() ? otherwise : text;
        }

        /** The text of a cell; null when it is empty. */
        @Nullable String textOrNull(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        /** The number in a cell; 0 when it is empty. */
        int number(String column) {
            return Integer.parseInt(text(column, "0"));
        }
    }
}
