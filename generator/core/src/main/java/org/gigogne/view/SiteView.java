package org.gigogne.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gigogne.content.Logo;
import org.gigogne.model.Edition;
import org.gigogne.model.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of a site share.
 *
 * @param title name of the site
 * @param subtitle one line below it
 * @param identity logo, colours and face
 * @param baseUrl address where it will stand, with a final {@code /}; null when not known
 * @param languages languages in which it is made, one or more, first that of the root
 * @param edition for whom it is made
 * @param asOf day on which the figures are taken
 * @param smallestGroup figures about fewer persons are hidden in the public edition
 * @param recentMonths age in months after which a reading is no longer recent
 * @param legalNotice who publishes and hosts
 * @param accessibility what the declaration states
 * @param home name of the root place
 */
public record SiteView(
        String title,
        @Nullable String subtitle,
        IdentityView identity,
        @Nullable String baseUrl,
        List<String> languages,
        Edition edition,
        LocalDate asOf,
        int smallestGroup,
        int recentMonths,
        SiteSettings.@Nullable LegalNotice legalNotice,
        AccessibilityView accessibility,
        String home) {
    /** Path of the root on the host where it will stand, with {@code /} at both ends; empty when that is not known. */
    public String basePath() {
        return baseUrl == null ? "" : baseUrl.replaceFirst("^[a-z]+://[^/]*", "");
    }

    /**
     * What all pages of a site share.
     *
     * @param logo the file that the settings name
     * @param home name of the root place
     */
    public static SiteView of(
            SiteSettings settings, Optional<Logo> logo, Edition edition, LocalDate asOf, String home) {
        String baseUrl = settings.baseUrl();
        return new SiteView(
                Typography.text(settings.title()),
                Typography.optional(settings.subtitle()),
                IdentityView.of(settings.identity(), logo),
                baseUrl == null || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/",
                settings.languages(),
                edition,
                asOf,
                settings.thresholds().smallestGroup(),
                settings.thresholds().recentMonths(),
                settings.legalNotice(),
                AccessibilityView.of(settings.accessibility()),
                Typography.text(home));
    }
}
