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
 * @param archive file where the site is also written as one ZIP; none when empty
 * @param choices what it is rendered with
 * @param isVerified whether nothing is published unless each page of a report says what its PDF says
 * @param isTolerant whether schools with errors are left out of what is published; otherwise any error stops all
 * @param threads number of threads, 1 or more
 */
public record BuildRequest(
        Path content,
        Path output,
        Optional<Path> archive,
        SiteChoices choices,
        boolean isVerified,
        boolean isTolerant,
        int threads) {
    public BuildRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
    }

    /** The archive that stands beside an output folder and has its name. */
    public static Path archiveBeside(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        return name == null ? output.resolve("site.zip") : output.normalize().resolveSibling(name + ".zip");
    }

    /** To publish without an archive. */
    public BuildRequest(Path content, Path output, SiteChoices choices, boolean isVerified, int threads) {
        this(content, output, Optional.empty(), choices, isVerified, false, threads);
    }

    /** To publish without an archive, and without comparing pages and PDFs. */
    public BuildRequest(
            Path content,
            Path output,
            Optional<Path> theme,
            Optional<Edition> edition,
            Optional<LocalDate> asOf,
            int threads) {
        this(content, output, new SiteChoices(theme, edition, asOf), false, threads);
    }
}
