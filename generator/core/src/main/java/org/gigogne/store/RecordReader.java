package org.gigogne.store;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordWriter} wrote. Only records of the type that is asked for are made, and of the types of their
 * components: bytes cannot name a class. Sizes are held against what is left, so that bytes cannot ask for memory.
 */
final class RecordReader {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class, double.class, Double.class);

    private static final int DEEPEST = 64;

    private final ByteBuffer in;
    private final RecordShapes shapes;
    private final List<String> texts = new ArrayList<>();

    private RecordReader(ByteBuffer bytes, RecordShapes shapes) {
        this.in = bytes.duplicate();
        this.shapes = shapes;
    }

    /**
     * A record.
     *
     * @param bytes in memory of the heap
     * @throws IOException when the bytes are those of no such record
     */
    static <T extends Record> T read(ByteBuffer bytes, Class<T> type, RecordShapes shapes) throws IOException {
        RecordReader reader = new RecordReader(bytes, shapes);
        try {
            T value = type.cast(reader.read(type, 0));
            if (value == null || reader.in.hasRemaining()) {
                throw new IOException("not one record");
            }
            return value;
        } catch (BufferUnderflowException | ClassCastException | ArithmeticException | DateTimeException e) {
            throw new IOException("no " + type.getSimpleName(), e);
        } catch (NumberFormatException e) {
            throw new IOException("no number", e);
        }
    }

    /** A value of a type, for nobody else would notice one of another type in a list. */
    private @Nullable Object read(Type type, int depth) throws IOException {
        Object value = value(type, depth);
        Class<?> raw = raw(type);
        Class<?> boxed = BOXES.getOrDefault(raw, raw);
        if (value != null && !boxed.isInstance(value)) {
            throw new IOException("no " + boxed.getSimpleName());
        }
        return value;
    }

    private @Nullable Object value(Type type, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("too deep");
        }
        Tag tag = Tag.of(in.get());
        return switch (tag) {
            case NOTHING -> null;
            case TEXT, KNOWN_TEXT -> text(tag);
            case TRUE -> true;
            case FALSE -> false;
            case INT -> in.getInt();
            case LONG -> in.getLong();
            case DOUBLE -> in.getDouble();
            case DECIMAL -> new BigDecimal(text());
            case DAY -> LocalDate.ofEpochDay(in.getLong());
            case WORD -> word(type, text());
            case ABSENT -> Optional.empty();
            case PRESENT -> Optional.of(present(argument(type, 0), depth));
            case LIST -> list(argument(type, 0), depth);
            case MAP -> map(type, depth);
            case RECORD -> record(type, text(), depth);
            case BYTES -> bytes(size());
            case HASH -> Sha256.read(in);
        };
    }

    private Object present(Type type, int depth) throws IOException {
        Object value = read(type, depth + 1);
        if (value == null) {
            throw new IOException("nothing where something must be");
        }
        return value;
    }

    private List<Object> list(Type item, int depth) throws IOException {
        int size = size();
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(present(item, depth));
        }
        return Collections.unmodifiableList(list);
    }

    private Map<Object, Object> map(Type type, int depth) throws IOException {
        int size = size();
        Map<Object, Object> map = raw(type) == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(present(argument(type, 0), depth), present(argument(type, 1), depth));
        }
        return map;
    }

    private Object record(Type type, String name, int depth) throws IOException {
        RecordShape shape = shapes.allowed(raw(type)).get(name);
        if (shape == null) {
            throw new IOException("unexpected record: " + name);
        }
        @Nullable Object[] components = new Object[shape.size()];
        for (int i = 0; i < components.length; i++) {
            RecordShape.Component component = shape.components().get(i);
            components[i] =
                    component.isNullable() ? read(component.type(), depth + 1) : present(component.type(), depth);
        }
        return shape.make(components);
    }

    private static Object word(Type type, String name) throws IOException {
        @Nullable Object @Nullable [] constants = raw(type).getEnumConstants();
        for (Object constant : constants == null ? new Object[0] : constants) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IOException("unexpected word: " + name);
    }

    private String text() throws IOException {
        return text(Tag.of(in.get()));
    }

    private String text(Tag tag) throws IOException {
        switch (tag) {
            case TEXT -> {
                int size = size();
                String text = new String(in.array(), in.arrayOffset() + in.position(), size, StandardCharsets.UTF_8);
                in.position(in.position() + size);
                if (text.length() <= RecordWriter.LONGEST_KNOWN) {
                    texts.add(text);
                }
                return text;
            }
            case KNOWN_TEXT -> {
                int known = in.getInt();
                if (known < 0 || known >= texts.size()) {
                    throw new IOException("unknown text: " + known);
                }
                return texts.get(known);
            }
            default -> throw new IOException("no text");
        }
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        in.get(bytes);
        return bytes;
    }

    /** A number of things that take a byte each at least. */
    private int size() throws IOException {
        int size = in.getInt();
        if (size < 0 || size > in.remaining()) {
            throw new IOException("impossible size: " + size);
        }
        return size;
    }

    private static Class<?> raw(Type type) throws IOException {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> plain) {
            return plain;
        }
        throw new IOException("unexpected type: " + type);
    }

    private static Type argument(Type type, int index) throws IOException {
        if (type instanceof ParameterizedType generic && index < generic.getActualTypeArguments().length) {
            return generic.getActualTypeArguments()[index];
        }
        throw new IOException("unexpected type: " + type);
    }
}
