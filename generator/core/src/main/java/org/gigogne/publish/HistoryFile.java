package org.gigogne.publish;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.store.CheckedFile;
import org.gigogne.store.FileStamp;
import org.gigogne.store.WholeFile;

/**
 * What a build remembers for the next.
 *
 * @param manifest tells the manifest of the site that it published
 * @param history what only those understand who build sites
 */
record HistoryFile(ManifestMark manifest, ByteBuffer history) {
    /** What a file says; empty when it is not there, was altered, or is too short. */
    static Optional<HistoryFile> read(Path file) {
        return CheckedFile.read(file).flatMap(bytes -> {
            try {
                return Optional.of(new HistoryFile(ManifestMark.read(bytes), bytes));
            } catch (BufferUnderflowException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Writes such a file.
     *
     * @param history in parts, one after the other
     */
    static void write(Path file, ManifestMark manifest, List<ByteBuffer> history) throws IOException {
        List<ByteBuffer> parts = new ArrayList<>();
        parts.add(manifest.bytes());
        parts.addAll(history);
        CheckedFile.write(file, parts);
    }

    /**
     * Tells a manifest from others. It is long, and SHA-256 takes its time in a short run; who may write in the output folder
     * need not find two of one sum.
     *
     * @param stamp what its file system told when it was written
     * @param sums checksums of its text
     */
    record ManifestMark(FileStamp stamp, long sums) {
        /** That of a text in parts. */
        static ManifestMark of(List<ByteBuffer> text, FileStamp stamp) {
            return new ManifestMark(stamp, CheckedFile.sums(text));
        }

        /**
         * Whether it is that of a file.
         *
         * @param now its stamp
         * @param isStrict whether the file is read whatever its stamp
         */
        boolean isOf(Path file, FileStamp now, boolean isStrict) throws IOException {
            return (!isStrict && stamp.equals(now))
                    || sums == CheckedFile.sums(List.of(ByteBuffer.wrap(WholeFile.read(file))));
        }

        /** The same with another stamp. */
        ManifestMark at(FileStamp now) {
            return new ManifestMark(now, sums);
        }

        private static ManifestMark read(ByteBuffer in) {
            FileStamp stamp = new FileStamp(in.getLong(), in.getLong(), in.getInt());
            return new ManifestMark(stamp, in.getLong());
        }

        private ByteBuffer bytes() {
            return ByteBuffer.allocate(3 * Long.BYTES + Integer.BYTES)
                    .putLong(stamp.size())
                    .putLong(stamp.modifiedNanos())
                    .putInt(stamp.identity())
                    .putLong(sums)
                    .flip();
        }
    }
}
