package org.gigogne.view;

import java.util.Objects;
import java.util.Optional;
import org.gigogne.content.Logo;
import org.gigogne.model.SiteIdentity;
import org.jspecify.annotations.Nullable;

/**
 * By what all pages of a site are known.
 *
 * @param logo null for none
 * @param colours null for those of the theme
 * @param font the face of the texts
 * @param hasStyle whether pages need a style sheet beside that of the theme
 */
public record IdentityView(
        @Nullable LogoView logo, SiteIdentity.@Nullable Colours colours, SiteIdentity.Font font, boolean hasStyle) {
    /** A site that looks as the theme does. */
    public static final IdentityView NONE = of(SiteIdentity.NONE, Optional.empty());

    /**
     * The logo, as a page shows it.
     *
     * @param path path of the file from the root of the site
     * @param alternative what it says; empty when it decorates
     * @param width in pixels of CSS
     * @param height likewise
     */
    public record LogoView(String path, String alternative, int width, int height) {
        private static final int HEIGHT = 56;
        private static final int MOST_WIDTH = 560;

        static LogoView of(Logo logo, @Nullable String alternative) {
            long width = Math.round((double) HEIGHT * logo.width() / logo.height());
            return new LogoView(
                    logo.path(),
                    Objects.requireNonNullElse(Typography.optional(alternative), ""),
                    (int) Math.max(1, Math.min(width, MOST_WIDTH)),
                    HEIGHT);
        }
    }

    /**
     * What pages show of an identity.
     *
     * @param logo the file that it names
     */
    public static IdentityView of(SiteIdentity identity, Optional<Logo> logo) {
        return new IdentityView(
                logo.map(file -> LogoView.of(file, identity.logoAlternative())).orElse(null),
                identity.colours(),
                identity.font(),
                identity.colours() != null || identity.font() != SiteIdentity.Font.SYSTEM);
    }
}
