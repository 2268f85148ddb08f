package org.gigogne.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A file that begins with two checksums of the rest, CRC-32 and CRC-32C. One that does not match them, cut short or altered, is
 * as if it were not there. They tell of accidents: who may write there could write any hash as well.
 */
public final class CheckedFile {
    private CheckedFile() {}

    /** What a file holds; empty when it is not there or was altered. */
    public static Optional<byte[]> read(Path file) {
        byte[] whole;
        try {
            whole = Files.readAllBytes(file);
        } catch (IOException e) {
            return Optional.empty(); // what cannot be read is made again
        }
        if (whole.length < Long.BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(whole, Long.BYTES, whole.length);
        return ByteBuffer.wrap(whole).getLong() == sums(content) ? Optional.of(content) : Optional.empty();
    }

    /** Writes a file that may not be there yet. */
    public static void write(Path file, byte[] content) throws IOException {
        byte[] whole = new byte[Long.BYTES + content.length];
        ByteBuffer.wrap(whole).putLong(sums(content)).put(content);
        Files.write(file, whole);
    }

    private static long sums(byte[] content) {
        return sum(new CRC32(), content) << Integer.SIZE | sum(new CRC32C(), content);
    }

    private static long sum(Checksum checksum, byte[] content) {
        checksum.update(content);
        return checksum.getValue();
    }
}
