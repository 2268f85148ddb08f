package org.gigogne.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.gigogne.model.Edition;

/**
 * What to build.
 *
 * @param content folder of the content
 * @param output folder where the site is published
 * @param theme folder whose files replace those of the built-in theme, one by one
 * @param edition for whom; that of {@code gigogne.yml} when empty
 * @param asOf day on which the figures are taken; when empty that of {@code gigogne.yml}, else the date of the content
 * @param threads number of threads, 1 or more
 */
public record BuildRequest(
        Path content,
        Path output,
        Optional<Path> theme,
        Optional<Edition> edition,
        Optional<LocalDate> asOf,
        int threads) {
    public BuildRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
    }
}
