package org.gigogne.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256. A build holds one for each file of a site: four numbers take half the room of their digits.
 *
 * @param first bytes 0 to 7, the first of them the highest
 * @param second bytes 8 to 15
 * @param third bytes 16 to 23
 * @param fourth bytes 24 to 31
 */
public record Sha256(long first, long second, long third, long fourth) {
    /** Stands for the hash of what was not hashed. */
    public static final Sha256 NONE = new Sha256(0, 0, 0, 0);

    /** Number of hexadecimal digits. */
    public static final int DIGITS = 64;

    private static final int CHUNK_BYTES = 16_384;
    private static final int PART = 16;

    /** That of some bytes. */
    public static Sha256 of(byte[] bytes) {
        return of(ByteBuffer.wrap(bytes));
    }

    /** That of some bytes, which stay as they are. */
    public static Sha256 of(ByteBuffer bytes) {
        MessageDigest digest = digest();
        digest.update(bytes.duplicate());
        return read(ByteBuffer.wrap(digest.digest()));
    }

    /** That of all that a stream gives, however much that is. */
    static Sha256 of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] some = new byte[CHUNK_BYTES];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            digest.update(some, 0, read);
        }
        return read(ByteBuffer.wrap(digest.digest()));
    }

    /**
     * That which is written so.
     *
     * @param hexadecimal {@value #DIGITS} digits
     * @throws IllegalArgumentException when it is not that
     */
    public static Sha256 parse(String hexadecimal) {
        if (hexadecimal.length() != DIGITS) {
            throw new IllegalArgumentException("no SHA-256: " + hexadecimal);
        }
        return new Sha256(part(hexadecimal, 0), part(hexadecimal, 1), part(hexadecimal, 2), part(hexadecimal, 3));
    }

    private static long part(String hexadecimal, int index) {
        return HexFormat.fromHexDigitsToLong(hexadecimal, index * PART, (index + 1) * PART);
    }

    /** Reads what {@link #put} wrote. */
    static Sha256 read(ByteBuffer in) {
        return new Sha256(in.getLong(), in.getLong(), in.getLong(), in.getLong());
    }

    void put(ByteBuffer out) {
        out.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /** As {@value #DIGITS} hexadecimal digits. */
    public String hexadecimal() {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(first)
                + format.toHexDigits(second)
                + format.toHexDigits(third)
                + format.toHexDigits(fourth);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
