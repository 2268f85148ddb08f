package org.gigogne.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to check.
 *
 * @param content folder of the content
 * @param pdf with what to render the reports, whose PDFs are then held against their standards; empty to check the content
 *     only
 * @param threads number of threads, 1 or more
 */
public record CheckRequest(Path content, Optional<SiteChoices> pdf, int threads) {
    public CheckRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
    }

    /** To check the content only. */
    public CheckRequest(Path content, int threads) {
        this(content, Optional.empty(), threads);
    }
}
