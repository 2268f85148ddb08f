package org.gigogne.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Reads and writes large files at once. It does so in pieces: Java copies each of them once more, beside the heap, and keeps
 * that room.
 */
public final class WholeFile {
    /** As large as arrays can be. */
    static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    private static final int PIECE_BYTES = 65_536;

    private WholeFile() {}

    /**
     * What a file holds.
     *
     * @throws IOException when it cannot be read, or is larger than an array can be
     */
    public static byte[] read(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = in.size();
            if (size > MOST_BYTES) {
                throw new IOException("too large: " + file);
            }
            byte[] bytes = new byte[(int) size];
            for (int start = 0; start < bytes.length; start += PIECE_BYTES) {
                ByteBuffer piece = ByteBuffer.wrap(bytes, start, Math.min(PIECE_BYTES, bytes.length - start));
                while (piece.hasRemaining()) {
                    if (in.read(piece) < 0) {
                        throw new EOFException("cut short while it was read: " + file);
                    }
                }
            }
            return bytes;
        }
    }

    /**
     * Writes a file, which may be there already.
     *
     * @param parts what it shall hold, one after the other; they stay as they are
     */
    public static void write(Path file, List<ByteBuffer> parts) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (ByteBuffer part : parts) {
                write(out, part);
            }
        }
    }

    private static void write(FileChannel out, ByteBuffer part) throws IOException {
        for (int start = part.position(); start < part.limit(); start += PIECE_BYTES) {
            ByteBuffer piece = part.slice(start, Math.min(PIECE_BYTES, part.limit() - start));
            while (piece.hasRemaining()) {
                out.write(piece);
            }
        }
    }
}
