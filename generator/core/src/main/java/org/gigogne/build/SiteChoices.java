package org.gigogne.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.gigogne.model.Edition;

/**
 * What a site is rendered with.
 *
 * @param theme folder whose files replace those of the built-in theme, one by one
 * @param edition for whom; that of {@code gigogne.yml} when empty
 * @param asOf day on which the figures are taken; when empty that of {@code gigogne.yml}, else the date of the content
 * @param hasReports whether reports are made, as PDF and as pages
 */
public record SiteChoices(
        Optional<Path> theme, Optional<Edition> edition, Optional<LocalDate> asOf, boolean hasReports) {
    /** What the content asks for, with the built-in theme. */
    public static final SiteChoices DEFAULT = new SiteChoices(Optional.empty(), Optional.empty(), Optional.empty());

    /** With reports. */
    public SiteChoices(Optional<Path> theme, Optional<Edition> edition, Optional<LocalDate> asOf) {
        this(theme, edition, asOf, true);
    }

    /** The same without reports. */
    public SiteChoices withoutReports() {
        return new SiteChoices(theme, edition, asOf, false);
    }
}
