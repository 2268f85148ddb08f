package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A territory that contains schools or other territories: {@code territoire.yml}.
 *
 * @param name for example {@code Maine-et-Loire}
 * @param kind what it is
 * @param ownKind what it is called, where none of the kinds says it; null when one does
 * @param code official code: of the académie, of the département…
 * @param presentation what is to be said of it, in a few lines
 */
public record Territory(
        @JsonProperty("nom") String name,
        @JsonProperty("nature") Kind kind,
        @JsonProperty("appellation") @Nullable String ownKind,
        @JsonProperty("code") @Nullable String code,
        @JsonProperty("presentation") @Nullable String presentation) {
    /** What a territory is. */
    public enum Kind {
        /** The whole country. */
        @JsonProperty("pays")
        COUNTRY,
        /** Région académique. */
        @JsonProperty("région académique")
        ACADEMIC_REGION,
        /** Académie. */
        @JsonProperty("académie")
        ACADEMY,
        /** Département. */
        @JsonProperty("département")
        DEPARTMENT,
        /** Bassin d'éducation. */
        @JsonProperty("bassin")
        BASIN,
        /** Circonscription of the first degree. */
        @JsonProperty("circonscription")
        DISTRICT,
        /** Anything else: a commune, a network of schools. */
        @JsonProperty("autre")
        OTHER
    }
}
