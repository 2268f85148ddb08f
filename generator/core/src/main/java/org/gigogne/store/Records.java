package org.gigogne.store;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Records as bytes, bytes as hashes. Usable from any thread. */
public final class Records {
    private final RecordShapes shapes = new RecordShapes();

    /**
     * The bytes of a record: equal for equal records, and else not. It may hold texts, numbers, days, enum constants,
     * bytes, records, and lists, maps and optionals of these.
     *
     * @throws IllegalArgumentException when it holds something else
     */
    public byte[] bytes(Record value) {
        return RecordWriter.bytes(value, shapes);
    }

    /**
     * The record that has these bytes.
     *
     * @throws IOException when they are those of no record of that type
     */
    public <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
        return RecordReader.read(bytes, type, shapes);
    }

    /** SHA-256 of the bytes of a record, in hexadecimal: what was made from equal records has one key. */
    public String key(Record value) {
        return sha256(bytes(value));
    }

    /** SHA-256 in hexadecimal, 64 characters. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
