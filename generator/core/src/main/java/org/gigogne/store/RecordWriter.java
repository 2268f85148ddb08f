package org.gigogne.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as bytes: the same record, the same bytes, and another record, other bytes. A record may hold texts,
 * numbers, days, enum constants, bytes, records, and lists, maps and optionals of these. A short text that
 * comes again is written as the number of the first. Not for use by several threads.
 */
final class RecordWriter {
    /** Longer texts, paths and hashes for the most part, hardly come again. */
    static final int LONGEST_KNOWN = 40;

    private final DataOutputStream out;
    private final RecordShapes shapes;
    private final Map<String, Integer> texts = new HashMap<>();

    RecordWriter(OutputStream out, RecordShapes shapes) {
        this.out = new DataOutputStream(out);
        this.shapes = shapes;
    }

    /** The bytes of a record. */
    static byte[] bytes(Record value, RecordShapes shapes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new RecordWriter(bytes, shapes).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException when it is of a type that is not told above
     */
    void write(@Nullable Object value) throws IOException {
        if (value == null) {
            tag(Tag.NOTHING);
        } else if (value instanceof String text) {
            writeText(text);
        } else if (value instanceof Record written) {
            writeRecord(written);
        } else if (value instanceof Collection<?> list) {
            tag(Tag.LIST);
            out.writeInt(list.size());
            for (Object item : list) {
                write(item);
            }
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else if (value instanceof Optional<?> optional) {
            tag(optional.isPresent() ? Tag.PRESENT : Tag.ABSENT);
            if (optional.isPresent()) {
                write(optional.get());
            }
        } else {
            writePlain(value);
        }
    }

    private void writePlain(Object value) throws IOException {
        if (value instanceof Boolean isTrue) {
            tag(isTrue ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Integer number) {
            tag(Tag.INT);
            out.writeInt(number);
        } else if (value instanceof Long number) {
            tag(Tag.LONG);
            out.writeLong(number);
        } else if (value instanceof Double number) {
            tag(Tag.DOUBLE);
            out.writeDouble(number);
        } else if (value instanceof BigDecimal number) {
            tag(Tag.DECIMAL);
            writeText(number.toString());
        } else if (value instanceof LocalDate day) {
            tag(Tag.DAY);
            out.writeLong(day.toEpochDay());
        } else if (value instanceof Enum<?> word) {
            tag(Tag.WORD);
            writeText(word.name());
        } else if (value instanceof byte[] bytes) {
            tag(Tag.BYTES);
            out.writeInt(bytes.length);
            out.write(bytes);
        } else {
            throw new IllegalArgumentException("no part of a record: " + value.getClass());
        }
    }

    private void writeRecord(Record written) throws IOException {
        RecordShape shape = shapes.of(written.getClass());
        tag(Tag.RECORD);
        writeText(shape.name());
        for (int i = 0; i < shape.size(); i++) {
            write(shape.component(written, i));
        }
    }

    private void writeMap(Map<?, ?> map) throws IOException {
        tag(Tag.MAP);
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            write(entry.getKey());
            write(entry.getValue());
        }
    }

    private void writeText(String text) throws IOException {
        Integer known = text.length() > LONGEST_KNOWN ? null : texts.putIfAbsent(text, texts.size());
        if (known != null) {
            tag(Tag.KNOWN_TEXT);
            out.writeInt(known);
            return;
        }
        tag(Tag.TEXT);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void tag(Tag tag) throws IOException {
        out.writeByte(tag.code());
    }
}
