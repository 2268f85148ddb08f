package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words and the indicators that a territory gives to all schools and territories in it: {@code catalogue.yml}.
 *
 * @param keywords what texts are counted under; ids are unique
 * @param indicators what schools count alike; ids are unique
 */
public record Catalogue(
        @JsonProperty("mots-cles") List<Keyword> keywords,
        @JsonProperty("indicateurs") List<SharedIndicator> indicators) {
    /** A catalogue that says nothing. */
    public static final Catalogue EMPTY = new Catalogue(List.of(), List.of());

    public Catalogue {
        keywords = List.copyOf(keywords);
        indicators = List.copyOf(indicators);
    }

    /** What holds where this catalogue and that of what is around it do; the parent's first. */
    public Catalogue within(Catalogue parent) {
        return new Catalogue(
                Stream.concat(parent.keywords.stream(), keywords.stream()).toList(),
                Stream.concat(parent.indicators.stream(), indicators.stream()).toList());
    }

    /** The keyword of an id. */
    public Optional<Keyword> keyword(String id) {
        return keywords.stream().filter(keyword -> keyword.id().equals(id)).findFirst();
    }

    /** The indicator of an id. */
    public Optional<SharedIndicator> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /**
     * A school whose shared indicators have the unit and the direction of this catalogue, and its target where they set
     * none. To be done before anything internal is left out: who sets an internal target has one.
     */
    public School completed(School school) {
        ActionPlan plan = school.plan();
        return plan == null || indicators.isEmpty()
                ? school
                : school.withPlan(plan.withIndicators(own ->
                        indicator(own.id()).map(shared -> shared.ofSchool(own)).orElse(own)));
    }

    /** A territory whose shared indicators have the unit and the direction of this catalogue; targets are of schools. */
    public TerritoryContent completed(TerritoryContent territory) {
        ActionPlan plan = territory.plan();
        return plan == null || indicators.isEmpty()
                ? territory
                : territory.withPlan(plan.withIndicators(own -> indicator(own.id())
                        .map(shared -> shared.measuring(own, own.target()))
                        .orElse(own)));
    }

    /**
     * What texts that say the same are counted under.
     *
     * @param id what files refer to
     * @param label how pages call it
     * @param description what belongs under it
     */
    public record Keyword(
            @JsonProperty("id") String id,
            @JsonProperty("libelle") String label,
            @JsonProperty("description") @Nullable String description) {}

    /**
     * An indicator that schools count alike, so that their figures can be put together.
     *
     * @param id the id that indicators of schools have
     * @param label what is counted
     * @param unit for example {@code certifications} or {@code %}
     * @param direction whether a higher or a lower figure is better
     * @param target the target of each school that sets none of its own
     * @param description how it is counted
     */
    public record SharedIndicator(
            @JsonProperty("id") String id,
            @JsonProperty("libelle") String label,
            @JsonProperty("unite") String unit,
            @JsonProperty("sens") Indicator.Direction direction,
            @JsonProperty("cible") @Nullable Target target,
            @JsonProperty("description") @Nullable String description) {
        public SharedIndicator {
            direction = Objects.requireNonNullElse(direction, Indicator.Direction.UP);
        }

        private Indicator ofSchool(Indicator own) {
            Indicator.Reading set = own.target();
            return measuring(own, set == null && target != null ? target.reading() : set);
        }

        private Indicator measuring(Indicator own, Indicator.@Nullable Reading aim) {
            return new Indicator(own.id(), own.label(), unit, direction, own.baseline(), aim, own.readings());
        }
    }

    /**
     * A figure to reach; never internal.
     *
     * @param date when
     * @param value how much, in the unit of the indicator
     */
    public record Target(
            @JsonProperty("date") PartialDate date,
            @JsonProperty("valeur") BigDecimal value) {
        Indicator.Reading reading() {
            return new Indicator.Reading(date, value, Diffusion.PUBLIC);
        }
    }
}
