package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How staff train: {@code formations.yml}.
 *
 * @param presentation the intention
 * @param sessions training sessions
 * @param certifications Pix+ Édu (CRCN Édu) of staff, by school year
 * @param diffusion who may read the file
 */
public record Training(
        @JsonProperty("presentation") @Nullable String presentation,
        @JsonProperty("formations") List<Session> sessions,
        @JsonProperty("certifications") List<StaffCertification> certifications,
        @JsonProperty("diffusion") Diffusion diffusion)
        implements Restrictable {
    public Training {
        sessions = List.copyOf(sessions);
        certifications = List.copyOf(certifications);
        diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
    }

    /**
     * A training session.
     *
     * @param id name used in links, unique in the file
     * @param title what it is about
     * @param frame under which frame it is given
     * @param when from when to when
     * @param audience for whom
     * @param hours length in hours, above 0
     * @param registered persons registered, 0 or more
     * @param attended persons who came, 0 or more
     * @param domains domains of the CRCN Édu, 1 to 5
     */
    public record Session(
            @JsonProperty("id") String id,
            @JsonProperty("titre") String title,
            @JsonProperty("cadre") Frame frame,
            @JsonProperty("quand") @Nullable Schedule when,
            @JsonProperty("public") @Nullable String audience,
            @JsonProperty("heures") @Nullable BigDecimal hours,
            @JsonProperty("inscrits") @Nullable Integer registered,
            @JsonProperty("presents") @Nullable Integer attended,
            @JsonProperty("domaines-crcn-edu") List<Integer> domains) {
        public Session {
            domains = List.copyOf(domains);
        }
    }

    /** Under which frame a session is given. */
    public enum Frame {
        /** Plan académique de formation. */
        @JsonProperty("PAF")
        ACADEMIC_PLAN,
        /** Formation d'initiative locale. */
        @JsonProperty("FIL")
        LOCAL,
        /** Animation pédagogique of the first degree. */
        @JsonProperty("animation pédagogique")
        PRIMARY,
        /** Within the school, between colleagues. */
        @JsonProperty("interne")
        IN_HOUSE,
        /** On line. */
        @JsonProperty("en ligne")
        ONLINE,
        /** Anything else. */
        @JsonProperty("autre")
        OTHER
    }

    /**
     * Pix+ Édu in one school year: numbers of persons.
     *
     * @param year school year
     * @param staff staff of the school
     * @param engaged persons engaged, at most {@code staff}
     * @param admissible persons admissible, at most {@code engaged}
     * @param advanced persons who got « avancé »
     * @param expert persons who got « expert »
     */
    public record StaffCertification(
            @JsonProperty("annee") SchoolYear year,
            @JsonProperty("personnels") @Nullable Integer staff,
            @JsonProperty("engages") int engaged,
            @JsonProperty("admissibles") @Nullable Integer admissible,
            @JsonProperty("avances") @Nullable Integer advanced,
            @JsonProperty("experts") @Nullable Integer expert) {}
}
