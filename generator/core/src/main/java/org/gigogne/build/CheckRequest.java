package org.gigogne.build;

import java.nio.file.Path;

/**
 * What to check.
 *
 * @param content folder of the content
 * @param threads number of threads, 1 or more
 */
public record CheckRequest(Path content, int threads) {
    public CheckRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
    }
}
