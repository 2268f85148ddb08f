package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigogne.publish.Staging;

/** Writes to the staging area and counts what is written. Usable from any thread. */
final class SiteWriter {
    private final Staging staging;
    private final StageClock clock;
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger reports = new AtomicInteger();

    SiteWriter(Staging staging, StageClock clock) {
        this.staging = staging;
        this.clock = clock;
    }

    void write(String path, byte[] bytes) {
        clock.time(Stage.PUBLISH, () -> {
            try {
                staging.write(path, bytes);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
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
        return staging.size();
    }
}
