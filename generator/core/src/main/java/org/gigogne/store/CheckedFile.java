package org.gigogne.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A file that begins with two checksums of the rest, CRC-32 and CRC-32C. One that does not match them, cut short or altered, is
 * as if it were not there. They tell of accidents: who may write there could write any hash as well.
 */
public final class CheckedFile {
    /** As large as arrays can be. */
    static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    private static final int PIECE_BYTES = 65_536;

    private CheckedFile() {}

    /** What a file holds; empty when it is not there, was altered, or is larger than an array can be. */
    public static Optional<ByteBuffer> read(Path file) {
        ByteBuffer whole;
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            whole = ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty(); // what cannot be read is made again
        }
        if (whole.remaining() < Long.BYTES) {
            return Optional.empty();
        }
        long sums = whole.getLong();
        return sums == sums(List.of(whole)) ? Optional.of(whole.slice()) : Optional.empty();
    }

    /**
     * Writes a file that may not be there yet.
     *
     * @param parts what it shall hold, one after the other; they stay as they are
     */
    public static void write(Path file, List<ByteBuffer> parts) throws IOException {
        ByteBuffer sums = ByteBuffer.allocate(Long.BYTES).putLong(0, sums(parts));
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            write(out, sums);
            for (ByteBuffer part : parts) {
                write(out, part);
            }
        }
    }

    /** In pieces: the system copies each of them once more. */
    private static void write(FileChannel out, ByteBuffer part) throws IOException {
        for (int start = part.position(); start < part.limit(); start += PIECE_BYTES) {
            ByteBuffer piece = part.slice(start, Math.min(PIECE_BYTES, part.limit() - start));
            while (piece.hasRemaining()) {
                out.write(piece);
            }
        }
    }

    private static long sums(List<ByteBuffer> parts) {
        return sum(new CRC32(), parts) << Integer.SIZE | sum(new CRC32C(), parts);
    }

    private static long sum(Checksum checksum, List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            checksum.update(part.duplicate());
        }
        return checksum.getValue();
    }
}
