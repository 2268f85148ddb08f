package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By what a site is known at first sight.
 *
 * @param logo path of an SVG, PNG or JPEG file in the folder {@code images} at the root of the content
 * @param logoAlternative what the logo says and the title of the site does not; null for a logo that decorates
 * @param colours colours of links, bars and marks; null for those of the theme
 * @param font the face of the texts
 */
public record SiteIdentity(
        @JsonProperty("logo") @Nullable String logo,
        @JsonProperty("alternative-du-logo") @Nullable String logoAlternative,
        @JsonProperty("couleurs") @Nullable Colours colours,
        @JsonProperty("police") Font font) {
    /** A site without an identity of its own. */
    public static final SiteIdentity NONE = new SiteIdentity(null, null, null, Font.SYSTEM);

    public SiteIdentity {
        font = Objects.requireNonNullElse(font, Font.SYSTEM);
    }

    /**
     * Two colours, as they show on a light ground; those for a dark ground follow from them.
     *
     * @param main links, bars, the current page
     * @param accent what is marked in charts: references, targets
     */
    public record Colours(
            @JsonProperty("principale") Colour main,
            @JsonProperty("accent") @Nullable Colour accent) {}

    /** A choice of face. */
    public enum Font {
        /** The one that the reader's device uses: nothing is loaded. */
        @JsonProperty("système")
        SYSTEM,
        /** One made for readers with low vision: letters that are often confused differ. */
        @JsonProperty("lisible")
        LEGIBLE
    }
}
