package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One action: quoi, comment, qui, quand, indicateurs.
 *
 * @param id name used in links, unique in the plan
 * @param theme id of a theme of the referential
 * @param what the axis of improvement
 * @param how the steps to take
 * @param who who carries it and whom it concerns
 * @param when from when to when
 * @param timing the wished timing in words, where dates do not say it
 * @param after ids of actions of the plan that must come before
 * @param state where it stands
 * @param indicators how success is measured
 * @param successFactors what success depends on
 * @param competencies CRCN codes that it serves
 * @param devices ids of the inventory that it uses
 * @param feedbacks ids of RETEX that it rests on
 * @param proposal id of a national proposal
 * @param keyword id of a keyword of the {@linkplain Catalogue catalogue} that holds there
 * @param budget what it costs
 * @param diffusion who may read it
 */
public record Action(
        @JsonProperty("id") String id,
        @JsonProperty("thematique") String theme,
        @JsonProperty("quoi") String what,
        @JsonProperty("comment") List<String> how,
        @JsonProperty("qui") Actors who,
        @JsonProperty("quand") @Nullable Schedule when,
        @JsonProperty("temporalite") @Nullable String timing,
        @JsonProperty("apres") List<String> after,
        @JsonProperty("etat") State state,
        @JsonProperty("indicateurs") List<Indicator> indicators,
        @JsonProperty("facteurs-de-reussite") List<String> successFactors,
        @JsonProperty("competences") List<String> competencies,
        @JsonProperty("equipements") List<String> devices,
        @JsonProperty("retours") List<String> feedbacks,
        @JsonProperty("proposition") @Nullable String proposal,
        @JsonProperty("mot-cle") @Nullable String keyword,
        @JsonProperty("budget") @Nullable Budget budget,
        @JsonProperty("diffusion") Diffusion diffusion)
        implements Restrictable {
    public Action {
        how = List.copyOf(how);
        who = Objects.requireNonNullElse(who, Actors.NOBODY);
        after = List.copyOf(after);
        state = Objects.requireNonNullElse(state, State.PLANNED);
        indicators = List.copyOf(indicators);
        successFactors = List.copyOf(successFactors);
        competencies = List.copyOf(competencies);
        devices = List.copyOf(devices);
        feedbacks = List.copyOf(feedbacks);
        diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
    }

    /** The same action with other indicators. */
    Action withIndicators(List<Indicator> others) {
        return with(others, diffusion);
    }

    Action asInternal() {
        return with(indicators, Diffusion.INTERNAL);
    }

    private Action with(List<Indicator> others, Diffusion other) {
        return new Action(
                id,
                theme,
                what,
                how,
                who,
                when,
                timing,
                after,
                state,
                others,
                successFactors,
                competencies,
                devices,
                feedbacks,
                proposal,
                keyword,
                budget,
                other);
    }

    /** Where an action stands. */
    public enum State {
        /** Not begun; the default. */
        @JsonProperty("prévue")
        PLANNED,
        /** Begun. */
        @JsonProperty("en cours")
        ONGOING,
        /** Done. */
        @JsonProperty("réalisée")
        DONE,
        /** Given up. */
        @JsonProperty("abandonnée")
        ABANDONED,
        /** Put off. */
        @JsonProperty("reportée")
        POSTPONED;

        /** Whether work on the action is still to come or under way. */
        public boolean isOpen() {
            return this == PLANNED || this == ONGOING;
        }
    }

    /**
     * Who takes part, by function.
     *
     * @param carriers who carries the action
     * @param concerned whom it concerns
     */
    public record Actors(
            @JsonProperty("porteurs") List<String> carriers,
            @JsonProperty("concernes") List<String> concerned) {
        static final Actors NOBODY = new Actors(List.of(), List.of());

        public Actors {
            carriers = List.copyOf(carriers);
            concerned = List.copyOf(concerned);
        }
    }

    /**
     * What an action costs.
     *
     * @param amount in euros, 0 or more
     * @param funder who pays
     */
    public record Budget(
            @JsonProperty("montant") BigDecimal amount,
            @JsonProperty("financeur") @Nullable String funder) {}
}
