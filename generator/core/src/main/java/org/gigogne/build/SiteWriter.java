package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gigogne.publish.Staging;
import org.gigogne.site.LinkCheck;

/** Writes the files of a site and knows their names. Usable from any thread. */
final class SiteWriter implements LinkCheck.Files {
    private final Target target;
    private final StageClock clock;
    private final Set<String> paths;
    private final String folder;

    /** Where files go. */
    interface Target {
        /** Forgets them: a check publishes nothing. */
        Target NOWHERE = (path, bytes) -> {};

        void write(String path, byte[] bytes) throws IOException;

        /** What a file holds; empty when that was forgotten. */
        default Optional<byte[]> read(String path) throws IOException {
            return Optional.empty();
        }

        /** Keeps them to be published. */
        static Target of(Staging staging) {
            return new Target() {
                @Override
                public void write(String path, byte[] bytes) throws IOException {
                    staging.write(path, bytes);
                }

                @Override
                public Optional<byte[]> read(String path) throws IOException {
                    return Optional.of(staging.read(path));
                }
            };
        }
    }

    SiteWriter(Target target, StageClock clock) {
        this(target, clock, ConcurrentHashMap.newKeySet(), "");
    }

    private SiteWriter(Target target, StageClock clock, Set<String> paths, String folder) {
        this.target = target;
        this.clock = clock;
        this.paths = paths;
        this.folder = folder;
    }

    /**
     * Writes into a folder of the site; what it writes counts for both.
     *
     * @param inner path with a final {@code /}; empty for the site itself
     */
    SiteWriter in(String inner) {
        return new SiteWriter(target, clock, paths, folder + inner);
    }

    void write(String path, byte[] bytes) {
        String whole = folder + path;
        clock.time(Stage.PUBLISH, () -> {
            try {
                target.write(whole, bytes);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        paths.add(whole);
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
        return (int) paths.stream().filter(path -> path.endsWith(ending)).count();
    }
}
