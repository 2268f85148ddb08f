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
 * @param care how careful the build is
 * @param threads number of threads, 1 or more
 */
public record BuildRequest(
        Path content, Path output, Optional<Path> archive, SiteChoices choices, Care care, int threads) {
    public BuildRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
    }

    /**
     * How careful a build is.
     *
     * @param isVerified whether nothing is published unless each page of a report says what its PDF says, and building
     *     from nothing gives the same files
     * @param isTolerant whether schools with errors are left out of what is published; otherwise any error stops all
     * @param isStrict whether every file is hashed, also when its size and times are as they were
     * @param isForced whether files of the output folder may be deleted that no build wrote
     */
    public record Care(boolean isVerified, boolean isTolerant, boolean isStrict, boolean isForced) {
        /** What is usual: none of these. */
        public static final Care USUAL = new Care(false, false, false, false);

        /** The same, but verified. */
        public static final Care VERIFIED = new Care(true, false, false, false);

        /** The same, but tolerant. */
        public static final Care TOLERANT = new Care(false, true, false, false);
    }

    /** The archive that stands beside an output folder and has its name. */
    public static Path archiveBeside(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        return name == null ? output.resolve("site.zip") : output.normalize().resolveSibling(name + ".zip");
    }

    /** To publish without an archive. */
    public BuildRequest(Path content, Path output, SiteChoices choices, Care care, int threads) {
        this(content, output, Optional.empty(), choices, care, threads);
    }

    /** To publish without an archive, and with the usual care. */
    public BuildRequest(
            Path content,
            Path output,
            Optional<Path> theme,
            Optional<Edition> edition,
            Optional<LocalDate> asOf,
            int threads) {
        this(content, output, new SiteChoices(theme, edition, asOf), Care.USUAL, threads);
    }
}
