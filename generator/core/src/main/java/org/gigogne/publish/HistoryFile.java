package org.gigogne.publish;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.store.CheckedFile;
import org.gigogne.store.Records;
import org.gigogne.store.StampedFile;

/**
 * What a build remembers for the next.
 *
 * @param manifest the manifest of the site that it published
 * @param history what only those understand who build sites
 */
record HistoryFile(StampedFile manifest, ByteBuffer history) {
    private static final Records RECORDS = new Records();

    /** What a file says; empty when it is not there, was altered, or is of another version. */
    static Optional<HistoryFile> read(Path file) {
        return CheckedFile.read(file).flatMap(bytes -> {
            try {
                int size = bytes.getInt();
                StampedFile manifest = RECORDS.read(bytes.slice(bytes.position(), size), StampedFile.class);
                return Optional.of(new HistoryFile(manifest, bytes.position(bytes.position() + size)));
            } catch (IOException | BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Writes such a file.
     *
     * @param history in parts, one after the other
     */
    static void write(Path file, StampedFile manifest, List<ByteBuffer> history) throws IOException {
        ByteBuffer told = RECORDS.bytes(manifest);
        List<ByteBuffer> parts = new ArrayList<>();
        parts.add(ByteBuffer.allocate(Integer.BYTES).putInt(0, told.remaining()));
        parts.add(told);
        parts.addAll(history);
        CheckedFile.write(file, parts);
    }
}
