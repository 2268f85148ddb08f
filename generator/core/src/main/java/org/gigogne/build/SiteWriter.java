package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.gigogne.publish.Staging;
import org.gigogne.site.LinkCheck;
import org.gigogne.store.FileStamp;
import org.gigogne.store.StampedFile;

/** Writes the files of a site and knows their names. Usable from any thread. */
final class SiteWriter implements LinkCheck.Files {
    private final Target target;
    private final StageClock clock;
    private final Set<String> paths;
    private final String folder;
    private final Consumer<StampedFile> notes;

    /** Where files go. */
    interface Target {
        /** A file that is not kept. */
        StampedFile FORGOTTEN = new StampedFile("", "", FileStamp.NONE);

        /** Forgets them: a check publishes nothing. */
        Target NOWHERE = (path, bytes) -> FORGOTTEN;

        /** Writes a file, and tells of it. */
        StampedFile write(String path, byte[] bytes) throws IOException;

        /** Has a file of the published site stay. */
        default void keep(String path) {
            throw new IllegalStateException("nothing is published: " + path);
        }

        /** What a file holds; empty when that was forgotten. */
        default Optional<byte[]> read(String path) throws IOException {
            return Optional.empty();
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
                public Optional<byte[]> read(String path) throws IOException {
                    return Optional.of(staging.read(path));
                }
            };
        }
    }

    SiteWriter(Target target, StageClock clock) {
        this(target, clock, ConcurrentHashMap.newKeySet(), "", file -> {});
    }

    private SiteWriter(Target target, StageClock clock, Set<String> paths, String folder, Consumer<StampedFile> notes) {
        this.target = target;
        this.clock = clock;
        this.paths = paths;
        this.folder = folder;
        this.notes = notes;
    }

    /**
     * Writes into a folder of the site; what it writes counts for both.
     *
     * @param inner path with a final {@code /}; empty for the site itself
     */
    SiteWriter in(String inner) {
        return new SiteWriter(target, clock, paths, folder + inner, notes);
    }

    /** Writes to the same place, and notes what it writes. */
    SiteWriter noting(List<StampedFile> written) {
        return new SiteWriter(target, clock, paths, folder, written::add);
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
        paths.add(whole);
    }

    /** Has files of the published site stay as they are. */
    void keep(List<StampedFile> files) {
        files.forEach(file -> {
            target.keep(file.name());
            paths.add(file.name());
        });
    }

    @Override
    public boolean contains(String path) {
        return paths.contains(path);
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
        return count(".html");
    }

    int reports() {
        return count(".pdf");
    }

    int files() {
        return paths.size();
    }

    private int count(String ending) {
        return (int)
                paths.parallelStream().filter(path -> path.endsWith(ending)).count();
    }
}
