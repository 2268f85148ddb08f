package org.gigogne.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP files that a content takes parts from. Each is looked through and opened once, and stays open until all are
 * closed: the paths of its files are good until then. Nothing is ever unpacked to disk.
 */
public final class Archives implements AutoCloseable {
    private final ArchiveLimits limits;
    private final ArchiveGuard guard;
    private final Map<Path, Found> found = new HashMap<>();

    /** Opens none yet. */
    public Archives() {
        this(ArchiveLimits.DEFAULT);
    }

    Archives(ArchiveLimits limits) {
        this.limits = limits;
        this.guard = new ArchiveGuard(limits);
    }

    /**
     * What an archive turned out to be: open or refused.
     *
     * @param archive null when it is refused
     * @param refusal null when it is open
     */
    record Found(@Nullable OpenArchive archive, @Nullable Refusal refusal) {}

    /** Opens an archive, when that was not done before. */
    Found open(Path file) throws IOException {
        Path real = file.toRealPath();
        Found known = found.get(real);
        if (known == null) {
            known = look(real);
            found.put(real, known);
        }
        return known;
    }

    private Found look(Path file) {
        try {
            List<ArchiveEntry> entries = new ArchiveDirectory(limits).read(file);
            Optional<Refusal> refusal = entries == null ? Optional.of(guard.tooLarge()) : guard.check(entries);
            return entries == null || refusal.isPresent()
                    ? new Found(null, refusal.orElse(null))
                    : inflate(file, entries);
        } catch (IOException e) {
            return new Found(null, ArchiveGuard.BROKEN);
        }
    }

    private Found inflate(Path file, List<ArchiveEntry> entries) throws IOException {
        try {
            return opened(file, entries);
        } catch (RuntimeException e) {
            // The file system of the JDK answers broken archives with unchecked exceptions too.
            return new Found(null, ArchiveGuard.BROKEN);
        }
    }

    private Found opened(Path file, List<ArchiveEntry> entries) throws IOException {
        FileSystem files = FileSystems.newFileSystem(file);
        Optional<Refusal> refusal = Optional.of(ArchiveGuard.BROKEN);
        try {
            refusal = guard.inflate(files, entries);
        } finally {
            if (refusal.isPresent()) {
                files.close();
            }
        }
        Optional<LocalDate> day =
                entries.stream().flatMap(entry -> entry.day().stream()).max(Comparator.naturalOrder());
        return refusal.map(why -> new Found(null, why)).orElseGet(() -> new Found(new OpenArchive(files, day), null));
    }

    /** Closes all; what could not be read from now on is not needed any more. */
    @Override
    public void close() {
        for (Found each : found.values()) {
            if (each.archive() != null) {
                try {
                    each.archive().files().close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        found.clear();
    }
}
