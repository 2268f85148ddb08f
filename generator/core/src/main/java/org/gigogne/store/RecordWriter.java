package org.gigogne.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as bytes: the same record, the same bytes, and another record, other bytes. A record may hold texts,
 * numbers, days, enum constants, bytes, hashes, records, and lists, maps and optionals of these. A short text that
 * comes again is written as the number of the first. Not for use by several threads.
 */
final class RecordWriter {
    /** Longer texts, paths and hashes for the most part, hardly come again. */
    static final int LONGEST_KNOWN = 40;

    private static final int FIRST_BYTES = 1024;
    /** Fewer bytes are copied; more are a part of their own. */
    private static final int LEAST_APART = 65_536;

    private static final int USUAL_PART = 1 << 20;

    private final RecordShapes shapes;
    private final Map<String, Integer> texts = new HashMap<>();
    private final List<ByteBuffer> parts = new ArrayList<>();
    private ByteBuffer out = ByteBuffer.allocate(FIRST_BYTES);

    private RecordWriter(RecordShapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The bytes of a record.
     *
     * @throws IllegalArgumentException when it holds what is not told above, or is larger than an array can be
     */
    static ByteBuffer bytes(Record value, RecordShapes shapes) {
        List<ByteBuffer> parts = parts(value, shapes);
        if (parts.size() == 1) {
            return parts.get(0);
        }
        long size = parts.stream().mapToLong(ByteBuffer::remaining).sum();
        if (size > WholeFile.MOST_BYTES) {
            throw new IllegalArgumentException("too large: " + size);
        }
        ByteBuffer whole = ByteBuffer.allocate((int) size);
        parts.forEach(whole::put);
        return whole.flip();
    }

    /**
     * The same in parts.
     *
     * @throws IllegalArgumentException when it holds what is not told above
     */
    static List<ByteBuffer> parts(Record value, RecordShapes shapes) {
        RecordWriter writer = new RecordWriter(shapes);
        writer.write(value);
        writer.parts.add(writer.out.flip());
        return writer.parts;
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            tag(Tag.NOTHING);
        } else if (value instanceof String text) {
            writeText(text);
        } else if (value instanceof Sha256 hash) {
            tag(Tag.HASH);
            hash.put(room(Sha256.DIGITS / 2));
        } else if (value instanceof Record written) {
            writeRecord(written);
        } else if (value instanceof Collection<?> list) {
            tag(Tag.LIST);
            putInt(list.size());
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

    private void writePlain(Object value) {
        if (value instanceof Boolean isTrue) {
            tag(isTrue ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Integer number) {
            tag(Tag.INT);
            putInt(number);
        } else if (value instanceof Long number) {
            tag(Tag.LONG);
            putLong(number);
        } else if (value instanceof Double number) {
            tag(Tag.DOUBLE);
            putLong(Double.doubleToLongBits(number));
        } else if (value instanceof BigDecimal number) {
            tag(Tag.DECIMAL);
            writeText(number.toString());
        } else if (value instanceof LocalDate day) {
            tag(Tag.DAY);
            putLong(day.toEpochDay());
        } else if (value instanceof Enum<?> word) {
            tag(Tag.WORD);
            writeText(word.name());
        } else if (value instanceof byte[] bytes) {
            tag(Tag.BYTES);
            putBytes(bytes);
        } else {
            throw new IllegalArgumentException("no part of a record: " + value.getClass());
        }
    }

    private void writeRecord(Record written) {
        RecordShape shape = shapes.of(written.getClass());
        tag(Tag.RECORD);
        writeText(shape.name());
        for (int i = 0; i < shape.size(); i++) {
            write(shape.component(written, i));
        }
    }

    private void writeMap(Map<?, ?> map) {
        tag(Tag.MAP);
        putInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            write(entry.getKey());
            write(entry.getValue());
        }
    }

    private void writeText(String text) {
        Integer known = text.length() > LONGEST_KNOWN ? null : texts.putIfAbsent(text, texts.size());
        if (known != null) {
            tag(Tag.KNOWN_TEXT);
            putInt(known);
            return;
        }
        tag(Tag.TEXT);
        putBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void tag(Tag tag) {
        room(Byte.BYTES).put((byte) tag.code());
    }

    private void putInt(int number) {
        room(Integer.BYTES).putInt(number);
    }

    private void putLong(long number) {
        room(Long.BYTES).putLong(number);
    }

    private void putBytes(byte[] bytes) {
        putInt(bytes.length);
        if (bytes.length < LEAST_APART) {
            room(bytes.length).put(bytes);
        } else {
            parts.add(out.flip());
            parts.add(ByteBuffer.wrap(bytes));
            out = ByteBuffer.allocate(FIRST_BYTES);
        }
    }

    /** Where so many bytes can be put. */
    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes) {
            int next = Math.min(2 * out.capacity(), USUAL_PART);
            parts.add(out.flip());
            out = ByteBuffer.allocate(Math.max(bytes, next));
        }
        return out;
    }
}
