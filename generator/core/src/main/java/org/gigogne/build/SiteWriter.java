package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes the files of a site and counts them. Usable from any thread. */
final class SiteWriter {
    private final Target target;
    private final StageClock clock;
    private final AtomicInteger pages;
    private final AtomicInteger reports;
    private final AtomicInteger files;

    /** Where files go. */
    interface Target {
        /** Forgets them: a check publishes nothing. */
        Target NOWHERE = (path, bytes) -> {};

        void write(String path, byte[] bytes) throws IOException;
    }

    SiteWriter(Target target, StageClock clock) {
        this(target, clock, new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
    }

    private SiteWriter(
            Target target, StageClock clock, AtomicInteger pages, AtomicInteger reports, AtomicInteger files) {
        this.target = target;
        this.clock = clock;
        this.pages = pages;
        this.reports = reports;
        this.files = files;
    }

    /**
     * Writes into a folder of the site; what it writes counts for both.
     *
     * @param folder path with a final {@code /}; empty for the site itself
     */
    SiteWriter in(String folder) {
        return new SiteWriter((path, bytes) -> target.write(folder + path, bytes), clock, pages, reports, files);
    }

    void write(String path, byte[] bytes) {
        clock.time(Stage.PUBLISH, () -> {
            try {
                target.write(path, bytes);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        files.incrementAndGet();
        if (path.endsWith(".html")) {
            pages.incrementAndGet();
        } else if (path.endsWith(".pdf")) {
            reports.incrementAndGet();
        }
    }

    int pages() {
        return pages.get();
    }

    int reports() {
        return reports.get();
    }

    int files() {
        return files.get();
    }
}
