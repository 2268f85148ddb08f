package org.gigogne.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A file that begins with the SHA-256 of the rest. One that does not match it, cut short or altered, is as if it were not there. */
public final class CheckedFile {
    private static final int HASH_BYTES = 32;

    private CheckedFile() {}

    /** What a file holds; empty when it is not there or was altered. */
    public static Optional<byte[]> read(Path file) {
        byte[] whole;
        try {
            whole = Files.readAllBytes(file);
        } catch (IOException e) {
            return Optional.empty(); // what cannot be read is made again
        }
        if (whole.length < HASH_BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(whole, HASH_BYTES, whole.length);
        byte[] told = Arrays.copyOf(whole, HASH_BYTES);
        return MessageDigest.isEqual(told, hash(content)) ? Optional.of(content) : Optional.empty();
    }

    /** Writes a file that may not be there yet. */
    public static void write(Path file, byte[] content) throws IOException {
        byte[] whole = Arrays.copyOf(hash(content), HASH_BYTES + content.length);
        System.arraycopy(content, 0, whole, HASH_BYTES, content.length);
        Files.write(file, whole);
    }

    private static byte[] hash(byte[] content) {
        return HexFormat.of().parseHex(Records.sha256(content));
    }
}
