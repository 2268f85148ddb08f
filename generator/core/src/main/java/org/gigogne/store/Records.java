package org.gigogne.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Records as bytes, bytes as hashes. Usable from any thread. */
public final class Records {
    private static final int CHUNK_BYTES = 16_384;

    private final RecordShapes shapes = new RecordShapes();

    /**
     * The bytes of a record: equal for equal records, and else not. It may hold texts, numbers, days, enum constants,
     * bytes, records, and lists, maps and optionals of these.
     *
     * @return bytes in memory of the heap, to be read from their position to their limit
     * @throws IllegalArgumentException when it holds something else
     */
    public ByteBuffer bytes(Record value) {
        return RecordWriter.bytes(value, shapes);
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
        return sha256(bytes(value));
    }

    /** SHA-256 in hexadecimal, 64 characters. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** SHA-256 in hexadecimal, 64 characters; the bytes stay as they are. */
    public static String sha256(ByteBuffer bytes) {
        MessageDigest digest = digest();
        digest.update(bytes.duplicate());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of all that a stream gives, however much that is. */
    static String sha256(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] some = new byte[CHUNK_BYTES];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            digest.update(some, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
