package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed on one theme: a row of the « Projections » of the restitution form.
 *
 * @param theme id of a theme of the referential
 * @param irritants main irritants
 * @param needs needs, each perhaps tied to a national proposal
 * @param levers axes of improvement or levers
 */
public record Projection(
        @JsonProperty("thematique") String theme,
        @JsonProperty("irritants") List<Remark> irritants,
        @JsonProperty("besoins") List<Need> needs,
        @JsonProperty("leviers") List<Remark> levers) {
    public Projection {
        irritants = List.copyOf(irritants);
        needs = List.copyOf(needs);
        levers = List.copyOf(levers);
    }

    /**
     * A need.
     *
     * @param text what is needed
     * @param proposal id of a national proposal, for example {@code EA-6}
     * @param keyword id of a keyword of the {@linkplain Catalogue catalogue} that holds there
     */
    public record Need(
            @JsonProperty("besoin") String text,
            @JsonProperty("proposition") @Nullable String proposal,
            @JsonProperty("mot-cle") @Nullable String keyword) {}
}
