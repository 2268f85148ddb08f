package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Diagnosis;
import org.gigogne.model.Diffusion;
import org.gigogne.model.Edition;
import org.gigogne.model.Inventory;
import org.gigogne.model.Progression;
import org.gigogne.model.Projection;
import org.gigogne.model.Remark;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SchoolYear;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.Territory;
import org.gigogne.model.TerritoryContent;
import org.gigogne.reference.Referential;
import org.gigogne.synthesis.Circumstances;
import org.gigogne.synthesis.SmallGroups;
import org.gigogne.synthesis.Summariser;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.PlaceViewer.PlaceKind;
import org.gigogne.view.TerritoryView.EquityRow;
import org.gigogne.view.TerritoryView.PartRow;
import org.gigogne.view.TerritoryView.ThemeRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Schools of 100 pupils each: so many computers, so many for 100 pupils. */
class TerritoryViewTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final Summariser SUMMARISER = new Summariser(new Circumstances(AS_OF, 6, new SmallGroups(5)));

    @Test
    void theSpreadOfARatioHasQuartilesFromFourSchoolsOn() {
        Spread three = computers(view(equipped("college", 20), equipped("college", 40), equipped("college", 30)));
        Spread four = computers(view(
                equipped("college", 20), equipped("college", 40), equipped("college", 30), equipped("college", 33)));

        assertThat(three.values()).extracting(BigDecimal::intValue).containsExactly(20, 30, 40);
        assertThat(three.lowerQuartile()).isNull();
        assertThat(three.upperQuartile()).isNull();
        assertThat(four.lowest()).isEqualByComparingTo("20");
        assertThat(four.lowerQuartile()).isEqualByComparingTo("20");
        assertThat(four.median()).isEqualByComparingTo("31.5");
        assertThat(four.upperQuartile()).isEqualByComparingTo("33");
        assertThat(four.highest()).isEqualByComparingTo("40");
        assertThat(four.below()).as("33.8 is the reference of a collège").isEqualTo(3);
    }

    @Test
    void schoolsOfAllKindsAreComparedWithTheReferenceOfTheirKind() {
        EquityRow computers = view(equipped("college", 20), equipped("maternelle", 20), equipped("college", 34))
                .equity()
                .get(0);

        assertThat(computers.id()).isEqualTo("computers-per-100");
        assertThat(computers.spread().values())
                .as("20 of 33.8, 34 of 33.8 and 20 of 6.3")
                .extracting(BigDecimal::intValue)
                .containsExactly(59, 101, 317);
        assertThat(computers.spread().below()).isEqualTo(1);
    }

    @Test
    void aSchoolWithoutInventoryIsInNoSpread() {
        TerritoryView view = view(school("college", null, null, null), equipped("college", 20));

        assertThat(computers(view).schools()).isEqualTo(1);
        assertThat(view.parts().get(0).computers()).isNull();
        assertThat(view.parts().get(1).computers()).isEqualByComparingTo("20");
    }

    @Test
    void theGreatestNeedsComeFirstAndThoseOfNobodyDoNot() {
        TerritoryView view = view(
                school("college", null, plan("gouvernance", "egal-acces"), null),
                school("college", null, plan("egal-acces"), null),
                equipped("college", 20));

        assertThat(view.needs().themes())
                .extracting(row -> row.theme().id())
                .containsExactly("egal-acces", "gouvernance");
        ThemeRow first = view.needs().themes().get(0);
        assertThat(first.needs()).isEqualTo(2);
        assertThat(first.irritants()).isEqualTo(2);
        assertThat(view.needs().equipment()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(view.needs().late()).isEmpty();
    }

    @Test
    void aPartTellsItsCompetenciesAndWhatItHasFilledIn() {
        Synthesis two = Stream.of(
                        school("college", List.of("1.1", "2.1", "2.2"), null, null),
                        school("college", List.of("1.1", "2.1"), null, null),
                        equipped("college", 20))
                .map(SUMMARISER::summarise)
                .reduce(Synthesis.empty(), Synthesis::merge);
        PartRow part = view(List.of(
                        new ContainedPlace("d", "D", new PlaceKind.OfTerritory(Territory.Kind.DEPARTMENT, null), two)))
                .parts()
                .get(0);

        assertThat(part.competencies())
                .as("the mean of the two that have a progression")
                .isEqualByComparingTo("2.5");
        assertThat(part.coverage())
                .extracting(TerritoryView.CoverageRow::schools)
                .containsExactly(2L, 0L, 1L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aTerritoryWithoutSchoolsHasNothingToCompare() {
        TerritoryView view = view();

        assertThat(view.schools()).isZero();
        assertThat(view.coverage()).isEmpty();
        assertThat(view.themes()).isEmpty();
        assertThat(view.progressions()).isEmpty();
        assertThat(view.equity()).isEmpty();
        assertThat(view.needs()).isEqualTo(new TerritoryView.Needs(List.of(), List.of(), List.of()));
    }

    private static Spread computers(TerritoryView view) {
        return view.equipment().get(0).spread();
    }

    private static TerritoryView view(School... schools) {
        List<ContainedPlace> places = new ArrayList<>();
        for (School school : schools) {
            places.add(new ContainedPlace(
                    school.path(),
                    school.identity().name(),
                    new PlaceKind.OfSchool(school.identity().kind()),
                    SUMMARISER.summarise(school)));
        }
        return view(places);
    }

    private static TerritoryView view(List<ContainedPlace> places) {
        Territory territory = new Territory("Territoire", Territory.Kind.ACADEMY, null, null, null);
        TerritoryContent content = new TerritoryContent("", territory, null, null, List.of(), List.of(), List.of());
        Synthesis all = places.stream().map(ContainedPlace::synthesis).reduce(Synthesis.empty(), Synthesis::merge);
        return new PlaceViewer(Referential.load(), new SiteSettings.Thresholds(5, 6), Edition.PUBLIC, AS_OF)
                .view(content, List.of(), all, places, List.of(), Catalogue.EMPTY);
    }

    private static School equipped(String kind, int computers) {
        return school(kind, null, null, computers);
    }

    /** A plan with a need and an irritant on each theme. */
    private static ActionPlan plan(String... themes) {
        List<Diagnosis> diagnosis = Stream.of(themes)
                .map(theme -> new Diagnosis(theme, List.of(), List.of(Remark.of("Irritant")), List.of()))
                .toList();
        List<Projection> projections = Stream.of(themes)
                .map(theme ->
                        new Projection(theme, List.of(), List.of(new Projection.Need("Besoin", null, null)), List.of()))
                .toList();
        return new ActionPlan(null, null, diagnosis, projections, List.of(), List.of(), Diffusion.PUBLIC);
    }

    private static School school(
            String kind, @Nullable List<String> competencies, @Nullable ActionPlan plan, @Nullable Integer computers) {
        SchoolIdentity identity = new SchoolIdentity(
                "École",
                "0490001X",
                kind,
                SchoolIdentity.Sector.PUBLIC,
                new SchoolYear(2026),
                null,
                null,
                null,
                List.of(new SchoolIdentity.Enrolment("6e", 100, null)),
                null);
        return new School(
                "ecole",
                identity,
                competencies == null ? null : progression(competencies),
                plan,
                computers == null ? null : inventory(computers),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static Progression progression(List<String> competencies) {
        List<Progression.CompetencyGoal> goals = competencies.stream()
                .map(code -> new Progression.CompetencyGoal(code, 1, List.of(), null))
                .toList();
        return new Progression(
                null,
                List.of(new Progression.LevelProgression("6e", null, List.of(), goals)),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Diffusion.PUBLIC);
    }

    private static Inventory inventory(int computers) {
        Inventory.DeviceLot lot = new Inventory.DeviceLot(
                "lot",
                Inventory.DeviceKind.LAPTOP,
                null,
                computers,
                null,
                null,
                Inventory.DeviceUse.TEACHING,
                false,
                null,
                null,
                List.of(),
                Diffusion.PUBLIC);
        return new Inventory(null, null, List.of(lot), null, null, List.of(), List.of(), Diffusion.PUBLIC);
    }
}
