package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a school sees itself: {@code autopositionnement.yml}, SELFIE areas or maturity levels.
 *
 * @param tool which tool
 * @param date when
 * @param comment what the team makes of it
 * @param respondents how many answered to SELFIE; null when not told
 * @param areas SELFIE areas
 * @param maturities maturity levels
 * @param diffusion who may read the file
 */
public record SelfAssessment(
        @JsonProperty("outil") Tool tool,
        @JsonProperty("date") PartialDate date,
        @JsonProperty("commentaire") @Nullable String comment,
        @JsonProperty("repondants") @Nullable Respondents respondents,
        @JsonProperty("domaines") List<Area> areas,
        @JsonProperty("paliers") List<Maturity> maturities,
        @JsonProperty("diffusion") Diffusion diffusion)
        implements Restrictable {
    public SelfAssessment {
        areas = List.copyOf(areas);
        maturities = List.copyOf(maturities);
        diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
    }

    /** The tool of a self-assessment. */
    public enum Tool {
        /** SELFIE, eight areas A to H. */
        @JsonProperty("SELFIE")
        SELFIE,
        /** Paliers de maturité. */
        @JsonProperty("paliers de maturité")
        MATURITY
    }

    /**
     * How many persons answered to SELFIE. A mean of a group of which that is not told may be about few.
     *
     * @param leaders school leaders, 0 or more; null when not told
     * @param teachers teachers, 0 or more; null when not told
     * @param pupils pupils, 0 or more; null when not told
     */
    public record Respondents(
            @JsonProperty("direction") @Nullable Integer leaders,
            @JsonProperty("enseignants") @Nullable Integer teachers,
            @JsonProperty("eleves") @Nullable Integer pupils) {
        /** Of nobody is told how many answered. */
        public static final Respondents UNTOLD = new Respondents(null, null, null);
    }

    /** How many answered, as far as that is told. */
    public Respondents answered() {
        return respondents == null ? Respondents.UNTOLD : respondents;
    }

    /**
     * Mean answers of one SELFIE area, each from 1 to 5.
     *
     * @param area letter A to H
     * @param leaders mean of the school leaders
     * @param teachers mean of the teachers
     * @param pupils mean of the pupils
     */
    public record Area(
            @JsonProperty("domaine") String area,
            @JsonProperty("direction") @Nullable BigDecimal leaders,
            @JsonProperty("enseignants") @Nullable BigDecimal teachers,
            @JsonProperty("eleves") @Nullable BigDecimal pupils) {}

    /**
     * One maturity level.
     *
     * @param domain what is judged
     * @param level 1 to 4
     * @param next what the next step is
     */
    public record Maturity(
            @JsonProperty("domaine") String domain,
            @JsonProperty("palier") int level,
            @JsonProperty("etape-suivante") @Nullable String next) {}
}
