package org.gigogne.synthesis;

import java.time.LocalDate;
import org.gigogne.model.Edition;
import org.gigogne.model.SiteSettings;

/**
 * What figures depend on besides the content.
 *
 * @param asOf the day on which they are taken
 * @param recentMonths age in months after which a reading is no longer recent
 * @param groups numbers of persons that may not be told are not added up, so that they cannot be found as a difference
 */
public record Circumstances(LocalDate asOf, int recentMonths, SmallGroups groups) {
    /** Those of an edition. */
    public static Circumstances of(LocalDate asOf, Edition edition, SiteSettings.Thresholds thresholds) {
        return new Circumstances(asOf, thresholds.recentMonths(), SmallGroups.of(edition, thresholds));
    }
}
