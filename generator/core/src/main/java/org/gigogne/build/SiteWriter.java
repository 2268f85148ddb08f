package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gigogne.publish.Staging;
import org.gigogne.site.LinkCheck;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;

/** Writes the files of a site and knows their names. Usable from any thread. */
final class SiteWriter implements LinkCheck.Files {
    private final Target target;
    private final StageClock clock;
    private final Counts counts;
    private final String folder;
    private final Consumer<StampedFile> notes;

    /** Where files go. */
    interface Target {
        /** Writes a file, and tells of it. */
        StampedFile write(String path, byte[] bytes) throws IOException;

        /** Has a file of the published site stay. */
        void keep(String path);

        /** Whether a file was written or kept. */
        boolean contains(String path);

        /** What a file holds; empty when that was forgotten. */
        Optional<byte[]> read(String path) throws IOException;

        /** Remembers names alone: a check publishes nothing. */
        static Target nowhere() {
            return nowhere(new ConcurrentHashMap<>(), bytes -> Sha256.NONE);
        }

        /**
         * Publishes nothing.
         *
         * @param hashes gets the hash of each file, by path
         */
        static Target nowhere(ConcurrentMap<String, Sha256> hashes, Function<byte[], Sha256> hash) {
            return new Target() {
                @Override
                public StampedFile write(String path, byte[] bytes) {
                    StampedFile file = new StampedFile(path, hash.apply(bytes), FileStamp.NONE);
                    if (hashes.put(path, file.sha256()) != null) {
                        throw new IllegalArgumentException("path written twice: " + path);
                    }
                    return file;
                }

                @Override
                public void keep(String path) {
                    throw new IllegalStateException("nothing is published: " + path);
                }

                @Override
                public boolean contains(String path) {
                    return hashes.containsKey(path);
                }

                @Override
                public Optional<byte[]> read(String path) {
                    return Optional.empty();
                }
            };
        }

        /** Keeps them to be published. */
        static Target of(Staging staging) {
            return new Target() {
                @Override
                public StampedFile write(String path, byte[] bytes) throws IOException {
                    return staging.write(path, bytes);
                }

                @Override
                public void keep(String path) {
                    staging.keep(path);
                }

                @Override
                public boolean contains(String path) {
                    return staging.contains(path);
                }

                @Override
                public Optional<byte[]> read(String path) throws IOException {
                    return Optional.of(staging.read(path));
                }
            };
        }
    }

    SiteWriter(Target target, StageClock clock) {
        this(target, clock, new Counts(new LongAdder(), new LongAdder(), new LongAdder()), "", file -> {});
    }

    private SiteWriter(Target target, StageClock clock, Counts counts, String folder, Consumer<StampedFile> notes) {
        this.target = target;
        this.clock = clock;
        this.counts = counts;
        this.folder = folder;
        this.notes = notes;
    }

    /**
     * Writes into a folder of the site; what it writes counts for both.
     *
     * @param inner path with a final {@code /}; empty for the site itself
     */
    SiteWriter in(String inner) {
        return new SiteWriter(target, clock, counts, folder + inner, notes);
    }

    /** Writes to the same place, and notes what it writes. */
    SiteWriter noting(List<StampedFile> written) {
        return new SiteWriter(target, clock, counts, folder, written::add);
    }

    void write(String path, byte[] bytes) {
        String whole = folder + path;
        notes.accept(clock.time(Stage.PUBLISH, () -> {
            try {
                return target.write(whole, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        counts.add(whole);
    }

    /** Has files of the published site stay as they are. */
    void keep(List<StampedFile> files) {
        files.forEach(file -> {
            target.keep(file.name());
            counts.add(file.name());
        });
    }

    @Override
    public boolean contains(String path) {
        return target.contains(path);
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            return target.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return counts.pages.intValue();
    }

    int reports() {
        return counts.reports.intValue();
    }

    int files() {
        return counts.files.intValue();
    }

    /** Numbers of files. */
    private record Counts(LongAdder pages, LongAdder reports, LongAdder files) {
        void add(String path) {
            files.increment();
            if (path.endsWith(".html")) {
                pages.increment();
            } else if (path.endsWith(".pdf")) {
                reports.increment();
            }
        }
    }
}
