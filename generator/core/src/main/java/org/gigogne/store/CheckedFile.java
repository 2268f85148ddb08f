package org.gigogne.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private CheckedFile() {}

    /** What a file holds; empty when it is not there, was altered, or is larger than an array can be. */
    public static Optional<ByteBuffer> read(Path file) {
        ByteBuffer whole;
        try {
            whole = ByteBuffer.wrap(WholeFile.read(file));
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
        List<ByteBuffer> whole = new ArrayList<>();
        whole.add(ByteBuffer.allocate(Long.BYTES).putLong(0, sums(parts)));
        whole.addAll(parts);
        WholeFile.write(file, whole);
    }

    /** CRC-32 and CRC-32C of bytes, one in the upper and one in the lower half; the bytes stay as they are. */
    public static long sums(List<ByteBuffer> parts) {
        return sum(new CRC32(), parts) << Integer.SIZE | sum(new CRC32C(), parts);
    }

    private static long sum(Checksum checksum, List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            checksum.update(part.duplicate());
        }
        return checksum.getValue();
    }
}
