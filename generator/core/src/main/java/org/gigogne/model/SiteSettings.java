package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a whole site: {@code gigogne.yml} at the root of the content.
 *
 * @param title name of the site
 * @param subtitle one line below it
 * @param languages languages of the generated texts, first the default; {@code fr} when empty
 * @param baseUrl address where the site will stand, used in feeds and metadata only
 * @param edition edition that is built when the command names none
 * @param asOf day on which the figures are taken; null for the date of the content
 * @param identity logo, colours and font
 * @param thresholds limits for what is shown
 * @param legalNotice who publishes and hosts
 * @param accessibility what the accessibility declaration states
 * @param sources parts of the content that stand elsewhere, in the order in which they are mounted
 */
public record SiteSettings(
        @JsonProperty("titre") String title,
        @JsonProperty("sous-titre") @Nullable String subtitle,
        @JsonProperty("langues") List<String> languages,
        @JsonProperty("adresse") @Nullable String baseUrl,
        @JsonProperty("edition") Edition edition,
        @JsonProperty("arrete-au") @Nullable LocalDate asOf,
        @JsonProperty("identite") SiteIdentity identity,
        @JsonProperty("seuils") Thresholds thresholds,
        @JsonProperty("mentions-legales") @Nullable LegalNotice legalNotice,
        @JsonProperty("accessibilite") @Nullable Accessibility accessibility,
        @JsonProperty("sources") List<Source> sources) {
    /** The language in which content is written. */
    public static final String CONTENT_LANGUAGE = "fr";

    /** What holds when the file says nothing. */
    public static final SiteSettings DEFAULT = new SiteSettings(
            "",
            null,
            List.of(),
            null,
            Edition.PUBLIC,
            null,
            SiteIdentity.NONE,
            Thresholds.DEFAULT,
            null,
            null,
            List.of());

    public SiteSettings {
        languages = languages.isEmpty() ? List.of(CONTENT_LANGUAGE) : List.copyOf(languages);
        edition = Objects.requireNonNullElse(edition, Edition.PUBLIC);
        identity = Objects.requireNonNullElse(identity, SiteIdentity.NONE);
        thresholds = Objects.requireNonNullElse(thresholds, Thresholds.DEFAULT);
        sources = List.copyOf(sources);
    }

    /**
     * Limits for what is shown.
     *
     * @param smallestGroup figures about fewer persons are hidden in the public edition; 1 or more, 5 by default
     * @param recentMonths a reading older than this many months is no longer recent; 1 or more, 6 by default
     */
    public record Thresholds(
            @JsonProperty("effectif-minimal") Integer smallestGroup,
            @JsonProperty("releve-recent-mois") Integer recentMonths) {
        static final Thresholds DEFAULT = new Thresholds(5, 6);

        public Thresholds {
            smallestGroup = Objects.requireNonNullElse(smallestGroup, 5);
            recentMonths = Objects.requireNonNullElse(recentMonths, 6);
        }
    }

    /**
     * Who publishes and hosts, as the law asks of a site.
     *
     * @param publisher the publisher
     * @param director function of the person responsible for the publication
     * @param host who hosts the site
     */
    public record LegalNotice(
            @JsonProperty("editeur") Organisation publisher,

            @JsonProperty("directeur-de-la-publication") @Nullable String director,

            @JsonProperty("hebergeur") @Nullable Organisation host) {}

    /**
     * A body that can be reached.
     *
     * @param name its name
     * @param address seat, on one line
     * @param telephone number as it is to be shown
     */
    public record Organisation(
            @JsonProperty("nom") String name,
            @JsonProperty("adresse") @Nullable String address,
            @JsonProperty("telephone") @Nullable String telephone) {}

    /**
     * A part of the content that stands elsewhere: a school, or a territory with all that it contains. It has a folder
     * or an archive, and not both.
     *
     * @param place path of the place that it is in the tree, with {@code /}
     * @param folder path of its folder from the content root; may begin with {@code ..}
     * @param archive path of its ZIP file, likewise
     * @param root path within the folder or the archive to what is mounted; null for all of it
     */
    public record Source(
            @JsonProperty("lieu") String place,
            @JsonProperty("dossier") @Nullable String folder,
            @JsonProperty("archive") @Nullable String archive,
            @JsonProperty("racine") @Nullable String root) {}
}
