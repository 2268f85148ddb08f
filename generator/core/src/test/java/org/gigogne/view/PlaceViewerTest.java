package org.gigogne.view;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Place;
import org.gigogne.model.Action;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Edition;
import org.gigogne.model.EditionFilter;
import org.gigogne.model.School;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.Territory;
import org.gigogne.model.TerritoryContent;
import org.gigogne.problem.Outcome;
import org.gigogne.reference.Referential;
import org.gigogne.synthesis.Circumstances;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.SmallGroups;
import org.gigogne.synthesis.Summariser;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.InventoryView.AgeBand;
import org.gigogne.view.InventoryView.Ratio;
import org.gigogne.view.InventoryView.Standing;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.PlaceViewer.PlaceKind;
import org.gigogne.view.ProgressionView.CellStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceViewerTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final SiteSettings.Thresholds THRESHOLDS = new SiteSettings.Thresholds(5, 6);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSchool() throws IOException {
        write("gigogne.yml", "titre: Essai\n");
        write("etablissement.yml", """
                nom: Collège d'essai
                uai: 0499903Y
                type: college
                annee: 2026-2027
                effectifs:
                  - {niveau: 6e, eleves: 120, classes: 5}
                  - {niveau: 5e, eleves: 80}
                """);
        write("progression.yml", """
                niveaux:
                  - niveau: 6e
                    competences:
                      - {code: "1.1", niveau-vise: 1}
                  - niveau: 5e
                    competences:
                      - {code: "2.1"}
                resultats:
                  - {annee: 2025-2026, niveau: 5e, effectif: 82, participants: 4, certifies: 2, score-moyen: 90}
                  - {annee: 2025-2026, niveau: 6e, effectif: 110, participants: 100, certifies: 75, score-moyen: 300}
                """);
        write("plan-action.yml", """
                actions:
                  - id: tablettes
                    thematique: egal-acces
                    quoi: Prêter des tablettes
                    quand: {debut: 2025-09, fin: 2026-06}
                    etat: en cours
                    equipements: [lot-tablettes, lot-cache]
                    indicateurs:
                      - id: prets
                        libelle: Prêts
                        depart: {date: 2025-09, valeur: 0}
                        cible: {date: 2027-06, valeur: 20}
                        releves:
                          - {date: 2026-11, valeur: 15}
                          - {date: 2026-12, valeur: 99}
                  - id: secrete
                    thematique: gouvernance
                    quoi: Une action interne
                    quand: {fin: 2027-05}
                    diffusion: interne
                """);
        write("equipement.yml", """
                appareils:
                  - {id: fixes, type: ordinateur fixe, nombre: 40, acquisition: 2025-09, renouvellement: 2030-09}
                  - {id: portables, type: ordinateur portable, nombre: 20, acquisition: 2018-09}
                  - {id: lot-tablettes, libelle: Les tablettes, type: tablette, nombre: 10, lieu: Salle 12}
                  - {id: lot-cache, type: serveur, nombre: 1, diffusion: interne}
                  - {id: bureau, type: ordinateur fixe, nombre: 6, usage: administratif}
                """);
    }

    @Test
    void aLevelContainsWhatALevelBeforeItWorkedOn() {
        ProgressionView progression = requireNonNull(view(Edition.PUBLIC).progression());

        assertThat(cells(progression, "1.1")).containsExactly(CellStatus.WORKED, CellStatus.CONTAINED);
        assertThat(cells(progression, "2.1")).containsExactly(CellStatus.NONE, CellStatus.WORKED);
        assertThat(cells(progression, "5.2")).containsExactly(CellStatus.NONE, CellStatus.NONE);
        assertThat(progression.levels())
                .extracting(ProgressionView.LevelView::covered)
                .containsExactly(1, 2);
    }

    @Test
    void resultsOfASmallGroupAreHiddenInThePublicEditionOnly() {
        ProgressionView.ResultRow hidden = results(Edition.PUBLIC).get(1);
        ProgressionView.ResultRow shown = results(Edition.INTERNAL).get(1);

        assertThat(hidden.participants()).isEqualTo(Figure.hidden());
        assertThat(hidden.certified()).isEqualTo(Figure.hidden());
        assertThat(hidden.certifiedPercent()).isEqualTo(Figure.hidden());
        assertThat(hidden.meanScore())
                .as("a mean with many decimals tells of how many pupils it is")
                .isEqualTo(Figure.hidden());
        assertThat(hidden.globalLevel()).isNull();
        assertThat(shown.certified()).isEqualTo(Figure.of(2));
    }

    @Test
    void resultsTellTheGlobalPixLevelOfTheMeanScore() {
        ProgressionView.ResultRow row = results(Edition.PUBLIC).get(0);

        assertThat(row.level().base()).isEqualTo("6");
        assertThat(row.level().raised()).isEqualTo("e");
        assertThat(row.certifiedPercent()).isEqualTo(Figure.of(75));
        assertThat(row.globalLevel()).isEqualTo("Indépendant 3");
    }

    @Test
    void anActionIsLateWhenItsEndIsPastAndItIsNotFinished() {
        PlanView plan = requireNonNull(view(Edition.PUBLIC).plan());

        assertThat(plan.late()).extracting(ActionView::id).containsExactly("tablettes");
        assertThat(plan.states())
                .contains(new PlanView.StateCount(Action.State.ONGOING, 1))
                .contains(new PlanView.StateCount(Action.State.PLANNED, 0));
    }

    @Test
    void anIndicatorTellsTheWayDoneAndLooksAtNoReadingAfterTheDate() {
        IndicatorView indicator =
                requireNonNull(view(Edition.PUBLIC).plan()).indicators().get(0);

        assertThat(indicator.progress()).isEqualTo(75);
        assertThat(indicator.state()).isEqualTo(IndicatorState.ON_COURSE);
        assertThat(requireNonNull(indicator.latest()).value()).isEqualByComparingTo("15");
    }

    @Test
    void thePublicEditionHasNeitherTheInternalActionNorALinkToTheInternalDevice() {
        SchoolView school = view(Edition.PUBLIC);
        PlanView plan = requireNonNull(school.plan());

        assertThat(plan.actions()).extracting(ActionView::id).containsExactly("tablettes");
        assertThat(plan.actions().get(0).devices())
                .containsExactly(new Link("Les tablettes", "equipement.html#lot-tablettes"));
        assertThat(school.calendar().events()).noneMatch(event -> event.id().contains("secrete"));
        assertThat(requireNonNull(view(Edition.INTERNAL).plan()).actions()).hasSize(2);
    }

    @Test
    void ratiosCountDevicesForTeachingAndStandBesideTheNationalReference() {
        Ratio computers =
                requireNonNull(view(Edition.PUBLIC).inventory()).ratios().get(0);

        assertThat(computers.id()).isEqualTo("computers-per-100");
        assertThat(computers.value()).isEqualByComparingTo("30.0");
        assertThat(computers.reference()).isEqualByComparingTo("33.8");
        assertThat(computers.source()).contains("2018-2019");
        assertThat(computers.standing()).isEqualTo(Standing.BELOW);
    }

    @Test
    void aRatioWithinTheRangeOfTheReferenceIsNeitherBelowNorAbove() {
        assertThat(standing("13.2")).isEqualTo(Standing.BELOW);
        assertThat(standing("13.30")).isEqualTo(Standing.WITHIN);
        assertThat(standing("20.3")).isEqualTo(Standing.WITHIN);
        assertThat(standing("20.4")).isEqualTo(Standing.ABOVE);
        assertThat(Ratio.of("x", BigDecimal.TEN, null, null, "").standing()).isNull();
    }

    private static @Nullable Standing standing(String value) {
        return Ratio.of("x", new BigDecimal(value), new BigDecimal("13.3"), new BigDecimal("20.3"), "")
                .standing();
    }

    @Test
    void devicesAreCountedByAge() {
        InventoryView inventory = requireNonNull(view(Edition.PUBLIC).inventory());

        assertThat(inventory.ages())
                .containsExactly(
                        new AgeBand("under-3", 40, 40), new AgeBand("over-8", 20, 20), new AgeBand("unknown", 16, 6));
        assertThat(inventory.youngPercent()).isEqualTo(67);
        assertThat(inventory.renewals()).containsExactly(new InventoryView.YearCount(2030, 40));
    }

    @Test
    void nextDatesAreThoseThatAreNotOver() {
        assertThat(view(Edition.PUBLIC).calendar().next())
                .extracting(CalendarView.Event::kind)
                .containsExactly(CalendarView.Kind.TARGET, CalendarView.Kind.RENEWAL);
    }

    @Test
    void totalsAreComputedFromTheLevels() {
        SchoolView school = view(Edition.PUBLIC);

        assertThat(school.pupils()).isEqualTo(200);
        assertThat(school.classes()).isEqualTo(5);
    }

    @Test
    void aTerritoryShowsTheMergeOfItsSchools() {
        School school = new EditionFilter(Edition.PUBLIC, text -> false, text -> text).filter(school());
        Synthesis one = new Summariser(new Circumstances(AS_OF, 6, new SmallGroups(5))).summarise(school);
        Synthesis two = one.merge(one);
        Territory territory = new Territory("Territoire", Territory.Kind.ACADEMY, null, null, null);
        TerritoryContent content = new TerritoryContent("", territory, null, null, List.of(), List.of(), List.of());
        ContainedPlace part = new ContainedPlace("a", "Collège A", new PlaceKind.OfSchool("college"), one);

        TerritoryView view =
                viewer(Edition.PUBLIC).view(content, List.of(), two, List.of(part, part), List.of(), Catalogue.EMPTY);

        assertThat(view.schools()).isEqualTo(2);
        assertThat(view.pupils()).isEqualTo(400);
        assertThat(view.late()).isEqualTo(2);
        assertThat(view.indicators())
                .singleElement()
                .satisfies(row -> assertThat(row.sum()).isEqualByComparingTo(BigDecimal.valueOf(30)))
                .satisfies(row -> assertThat(row.target()).isEqualByComparingTo(BigDecimal.valueOf(40)));
        assertThat(view.equipment().get(0).ratio().value()).isEqualByComparingTo("30.0");
        assertThat(view.themes().get(0).theme().id()).isEqualTo("egal-acces");
        assertThat(view.results())
                .as("the small group of 5e is added to nothing")
                .extracting(row -> row.level().code(), row -> row.schools(), row -> row.participants())
                .containsExactly(tuple("6e", 2L, Figure.of(200)), tuple("5e", 0L, Figure.hidden()));
    }

    private List<ProgressionView.ResultRow> results(Edition edition) {
        return requireNonNull(view(edition).progression()).results().get(0).rows();
    }

    private static List<CellStatus> cells(ProgressionView progression, String code) {
        return progression.domains().stream()
                .flatMap(domain -> domain.rows().stream())
                .filter(row -> row.competency().code().equals(code))
                .flatMap(row -> row.cells().stream())
                .map(ProgressionView.Cell::status)
                .toList();
    }

    private SchoolView view(Edition edition) {
        return viewer(edition)
                .view(new EditionFilter(edition, text -> false, text -> text).filter(school()), List.of());
    }

    private static PlaceViewer viewer(Edition edition) {
        return new PlaceViewer(Referential.load(), THRESHOLDS, edition, AS_OF);
    }

    private School school() {
        Outcome<ContentTree> tree = ContentTree.scan(folder);
        Place root = tree.value().orElseThrow().place();
        return new ContentReader().readSchool(root).value().orElseThrow().school();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
