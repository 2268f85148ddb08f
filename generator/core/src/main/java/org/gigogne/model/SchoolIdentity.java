package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who a school is: {@code etablissement.yml}, the only file that a school must have.
 *
 * @param name for example {@code Collège des Tilleuls}
 * @param uai 7 digits and a check letter
 * @param kind id of a kind of school of the referential, for example {@code college}
 * @param sector public or private
 * @param year school year that the content describes
 * @param commune where it stands
 * @param website address of the school's own site
 * @param presentation what is to be said of it, in a few lines
 * @param enrolments pupils by class level
 * @param steering who steers the digital strategy
 */
public record SchoolIdentity(
        @JsonProperty("nom") String name,
        @JsonProperty("uai") String uai,
        @JsonProperty("type") String kind,
        @JsonProperty("secteur") Sector sector,
        @JsonProperty("annee") SchoolYear year,
        @JsonProperty("commune") @Nullable String commune,
        @JsonProperty("site-web") @Nullable String website,
        @JsonProperty("presentation") @Nullable String presentation,
        @JsonProperty("effectifs") List<Enrolment> enrolments,
        @JsonProperty("pilotage") @Nullable Steering steering) {
    public SchoolIdentity {
        sector = Objects.requireNonNullElse(sector, Sector.PUBLIC);
        enrolments = List.copyOf(enrolments);
    }

    /** Public, or private under contract. */
    public enum Sector {
        /** Public; the default. */
        @JsonProperty("public")
        PUBLIC,
        /** Private under contract. */
        @JsonProperty("privé")
        PRIVATE
    }

    /**
     * Pupils of one class level.
     *
     * @param level code of a class level of the referential, for example {@code 6e}
     * @param pupils number of pupils, 0 or more
     * @param classes number of classes, 0 or more; null when not told
     */
    public record Enrolment(
            @JsonProperty("niveau") String level,
            @JsonProperty("eleves") int pupils,
            @JsonProperty("classes") @Nullable Integer classes) {}

    /**
     * Who steers the digital strategy, by function: names of persons have no place here.
     *
     * @param members functions, each with its part
     * @param meetings how often the group meets
     */
    public record Steering(
            @JsonProperty("membres") List<Role> members,
            @JsonProperty("rythme") @Nullable String meetings) {
        public Steering {
            members = List.copyOf(members);
        }
    }
}
