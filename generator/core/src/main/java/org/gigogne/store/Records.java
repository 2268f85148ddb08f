package org.gigogne.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Records as bytes, and as keys. Usable from any thread. */
public final class Records {
    private final RecordShapes shapes = new RecordShapes();

    /**
     * The bytes of a record: equal for equal records, and else not. It may hold texts, numbers, days, enum constants,
     * bytes, hashes, records, and lists, maps and optionals of these.
     *
     * @return bytes in memory of the heap, to be read from their position to their limit
     * @throws IllegalArgumentException when it holds something else, or is larger than an array can be
     */
    public ByteBuffer bytes(Record value) {
        return RecordWriter.bytes(value, shapes);
    }

    /** The same bytes in parts, one after the other: a large record takes their room once. */
    public List<ByteBuffer> parts(Record value) {
        return RecordWriter.parts(value, shapes);
    }

    /**
     * The record that has these bytes.
     *
     * @param bytes in memory of the heap; they stay as they are
     * @throws IOException when they are those of no record of that type
     */
    public <T extends Record> T read(ByteBuffer bytes, Class<T> type) throws IOException {
        return RecordReader.read(bytes, type, shapes);
    }

    /** SHA-256 of the bytes of a record, in hexadecimal: what was made from equal records has one key. */
    public String key(Record value) {
        return Sha256.of(bytes(value)).hexadecimal();
    }
}
