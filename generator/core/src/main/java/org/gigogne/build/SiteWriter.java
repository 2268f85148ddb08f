package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes the files of a site and counts them. Usable from any thread. */
final class SiteWriter {
    private final Target target;
    private final StageClock clock;
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger reports = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();

    /** Where files go. */
    interface Target {
        /** Forgets them: a check publishes nothing. */
        Target NOWHERE = (path, bytes) -> {};

        void write(String path, byte[] bytes) throws IOException;
    }

    SiteWriter(Target target, StageClock clock) {
        this.target = target;
        this.clock = clock;
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
