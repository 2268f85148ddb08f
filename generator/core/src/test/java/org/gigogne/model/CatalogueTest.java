package org.gigogne.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.Catalogue.Keyword;
import org.gigogne.model.Catalogue.SharedIndicator;
import org.gigogne.model.Catalogue.Target;
import org.gigogne.model.Indicator.Direction;
import org.gigogne.model.Indicator.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(new Keyword("reseau", "Réseau", null)),
            List.of(new SharedIndicator(
                    "papier",
                    "Papier",
                    "feuilles",
                    Direction.DOWN,
                    new Target(PartialDate.parse("2027-06"), BigDecimal.TEN),
                    null)));
    private static final Reading OWN_TARGET =
            new Reading(PartialDate.parse("2026-12"), BigDecimal.ONE, Diffusion.INTERNAL);

    @Test
    void whatHoldsIsThatOfTheParentAndItsOwn() {
        Catalogue parent = new Catalogue(List.of(new Keyword("pret", "Prêt", null)), List.of());

        Catalogue whole = CATALOGUE.within(parent);

        assertThat(whole.keywords()).extracting(Keyword::id).containsExactly("pret", "reseau");
        assertThat(whole.indicator("papier")).isPresent();
        assertThat(whole.keyword("pret")).contains(new Keyword("pret", "Prêt", null));
        assertThat(whole.keyword("papier")).isEmpty();
        assertThat(CATALOGUE.within(Catalogue.EMPTY)).isEqualTo(CATALOGUE);
    }

    @Test
    void aSharedIndicatorOfASchoolTakesUnitDirectionAndTarget() {
        Indicator completed = ofSchool(indicator("papier", null));

        assertThat(completed.unit()).isEqualTo("feuilles");
        assertThat(completed.direction()).isEqualTo(Direction.DOWN);
        assertThat(completed.target())
                .isEqualTo(new Reading(PartialDate.parse("2027-06"), BigDecimal.TEN, Diffusion.PUBLIC));
    }

    @Test
    void aSchoolKeepsItsOwnTargetEvenInternal() {
        assertThat(ofSchool(indicator("papier", OWN_TARGET)).target()).isEqualTo(OWN_TARGET);
    }

    @Test
    void otherIndicatorsStayAsTheyAre() {
        Indicator own = indicator("ateliers", null);

        assertThat(ofSchool(own)).isEqualTo(own);
    }

    /** The target is that of each school: a territory counts more. */
    @Test
    void aTerritoryTakesUnitAndDirectionOnly() {
        TerritoryContent territory = new TerritoryContent(
                "",
                new Territory("Académie", Territory.Kind.ACADEMY, null, null, null),
                CATALOGUE,
                plan(indicator("papier", null)),
                List.of(),
                List.of(),
                List.of());

        Indicator completed = only(CATALOGUE.completed(territory).plan());

        assertThat(completed.unit()).isEqualTo("feuilles");
        assertThat(completed.direction()).isEqualTo(Direction.DOWN);
        assertThat(completed.target()).isNull();
    }

    private static Indicator ofSchool(Indicator own) {
        School school = new School(
                "",
                new SchoolIdentity(
                        "Collège",
                        "0750663N",
                        "college",
                        SchoolIdentity.Sector.PUBLIC,
                        new SchoolYear(2026),
                        null,
                        null,
                        null,
                        List.of(),
                        null),
                null,
                plan(own),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
        return only(CATALOGUE.completed(school).plan());
    }

    private static Indicator only(@Nullable ActionPlan plan) {
        return requireNonNull(plan).actions().get(0).indicators().get(0);
    }

    private static Indicator indicator(String id, @Nullable Reading target) {
        return new Indicator(id, "Libellé", null, Direction.UP, null, target, List.of());
    }

    private static ActionPlan plan(Indicator indicator) {
        Action action = new Action(
                "a",
                "gouvernance",
                "Quoi",
                List.of(),
                new Action.Actors(List.of(), List.of()),
                null,
                null,
                List.of(),
                Action.State.PLANNED,
                List.of(indicator),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Diffusion.PUBLIC);
        return new ActionPlan(null, null, List.of(), List.of(), List.of(), List.of(action), Diffusion.PUBLIC);
    }
}
