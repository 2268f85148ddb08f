package org.gigogne.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gigogne.publish.HistoryFile.ManifestMark;
import org.gigogne.store.FileStamp;
import org.gigogne.store.StampedFile;

/**
 * What former builds remembered. Of a large site that is much: reading it begins at once, while other things are done. Another
 * build may still be at work then; what it changes meanwhile is read again.
 */
public final class Recollection<T> {
    private final Path history;
    private final Function<ByteBuffer, Optional<T>> reader;
    private final Function<T, ? extends Stream<StampedFile>> files;
    private final Meanwhile<Reading<T>> begun;

    private record Reading<T>(FileStamp stamp, Optional<Remembered<T>> remembered) {}

    /**
     * Begins to read.
     *
     * @param reader what bytes that were remembered say; empty when they are of another version
     * @param files the files that a build wrote which remembered this, beside the manifest
     */
    Recollection(
            Path history, Function<ByteBuffer, Optional<T>> reader, Function<T, ? extends Stream<StampedFile>> files) {
        this.history = history;
        this.reader = reader;
        this.files = files;
        this.begun = new Meanwhile<>(() -> new Reading<>(stamp(history), read(history)));
    }

    private static FileStamp stamp(Path file) {
        try {
            return FileStamp.of(file);
        } catch (IOException e) {
            return FileStamp.NONE; // there is none, or another build is replacing it
        }
    }

    /** What the last build remembered, as it is now. */
    Optional<Remembered<T>> last() throws IOException {
        Reading<T> reading = begun.result();
        return reading.stamp().equals(stamp(history)) ? reading.remembered() : read(history);
    }

    /** What a file says. */
    Optional<Remembered<T>> read(Path file) {
        return HistoryFile.read(file)
                .flatMap(found -> reader.apply(found.history()).map(last -> remembered(found.manifest(), last)));
    }

    private Remembered<T> remembered(ManifestMark manifest, T last) {
        Map<String, StampedFile> written = new HashMap<>();
        files.apply(last).forEach(file -> written.put(file.name(), file));
        return new Remembered<>(manifest, last, written);
    }

    /**
     * What was remembered, as it is understood.
     *
     * @param manifest tells the manifest of the site that was published then
     * @param written all its files but the manifest, by path
     */
    record Remembered<T>(ManifestMark manifest, T history, Map<String, StampedFile> written) {}
}
