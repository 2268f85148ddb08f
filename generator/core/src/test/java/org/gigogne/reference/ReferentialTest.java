package org.gigogne.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gigogne.reference.NationalFigure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentialTest {
    private static final List<String> ACRONYMS = List.of(
            ("AESH BTS BYOD AVEC CA CANOPÉ CDI CEC CLEMI CNED CPC CPD CRCN DANE DRANE DEPP DGESCO DNE DPD DSDEN DSI"
                            + " EGN EGNT EMI ENT EPLE ERUN FIL GAR IAN IEN INSPÉ LSU NSI PAF PCA PEAC Pix REP RETEX RGAA"
                            + " RGPD RUPN SEGPA SNB SNT TNI VPI TPS PS MS GS UAI ULIS")
                    .split(" ", -1));

    private final Referential referential = Referential.load();

    @Test
    void everyListHasItsSize() {
        assertThat(referential.domains()).hasSize(5);
        assertThat(referential.competencies()).hasSize(16);
        assertThat(referential.masteryLevels()).hasSize(8);
        assertThat(referential.classLevels()).hasSize(24);
        assertThat(referential.schoolKinds()).hasSize(7);
        assertThat(referential.themes()).hasSize(5);
        assertThat(referential.proposals()).hasSize(54);
        assertThat(referential.selfieAreas()).hasSize(8);
        assertThat(referential.staffDomains()).hasSize(5);
        assertThat(referential.academies()).hasSize(30);
    }

    @Test
    void competenciesAreInOrderWithTheirDomain() {
        assertThat(referential.competencies())
                .isSortedAccordingTo(Comparator.comparing(Competency::code))
                .allMatch(competency -> referential.domain(competency.domain()).isPresent());
        assertThat(referential.competenciesOf(2))
                .extracting(Competency::code)
                .containsExactly("2.1", "2.2", "2.3", "2.4");
        assertThat(new HashSet<>(referential.competencies().stream()
                        .map(Competency::lsuCode)
                        .toList()))
                .hasSize(16);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Développer des documents multimedia | 3.2",
                "developper des documents multimédia | 3.2",
                "Construire un environnement numérique | 5.2",
                "Évoluer dans un environnement numérique | 5.2",
                "S’insérer dans le monde numérique | 2.4",
            })
    void competencyIsFoundByEveryTitleOfTheField(String title, String code) {
        assertThat(referential.competencyTitled(title)).map(Competency::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"64,1", "127,1", "128,2", "383,3", "384,4", "639,5", "640,6", "895,7", "896,8", "1024,8"})
    void scoreHasAGlobalLevel(int score, int level) {
        assertThat(referential.globalLevel(score)).map(MasteryLevel::level).contains(level);
    }

    @Test
    void scoreBelow64HasNoGlobalLevel() {
        assertThat(referential.globalLevel(0)).isEmpty();
        assertThat(referential.globalLevel(63)).isEmpty();
        assertThat(referential.masteryLevel(3)).map(MasteryLevel::label).contains("Indépendant 3");
    }

    @Test
    void classLevelsFollowEachOther() {
        assertThat(referential.classLevel("6e")).hasValueSatisfying(level -> {
            assertThat(level.base()).isEqualTo("6");
            assertThat(level.raised()).isEqualTo("e");
            assertThat(level.previous()).isEqualTo("CM2");
            assertThat(level.cycle()).hasValue(3);
        });
        assertThat(referential.classLevel("Tle pro")).map(ClassLevel::label).contains("Tle pro");
        assertThat(referential.classLevel("CAP1")).map(ClassLevel::label).contains("CAP 1");
        assertThat(referential.classLevels())
                .filteredOn(level -> level.previous() != null)
                .allMatch(level -> referential
                        .classLevel(Objects.requireNonNull(level.previous()))
                        .filter(before -> before.order() < level.order())
                        .isPresent());
    }

    @Test
    void schoolKindsHaveKnownLevelsInOrder() {
        for (SchoolKind kind : referential.schoolKinds()) {
            assertThat(kind.levels())
                    .as(kind.id())
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.comparing(
                            code -> referential.classLevel(code).orElseThrow().order()));
        }
        assertThat(referential.schoolKind("primaire"))
                .map(SchoolKind::isPrimary)
                .contains(true);
        assertThat(referential.schoolKind("college")).map(SchoolKind::isPrimary).contains(false);
    }

    @Test
    void proposalsBelongToThemes() {
        assertThat(referential.proposal("EA-6")).map(Proposal::theme).contains("egal-acces");
        assertThat(referential.proposals())
                .filteredOn(proposal -> proposal.theme().equals("responsable-souverain"))
                .hasSize(13);
        assertThat(referential.proposals())
                .filteredOn(proposal -> proposal.theme().equals("gouvernance"))
                .hasSize(11);
    }

    @Test
    void nationalFigureIsThatOfTheKindElseOfTheDegree() {
        assertThat(figure(Measure.COMPUTERS, "college")).isEqualTo("33.8");
        assertThat(figure(Measure.INTERACTIVE_BOARDS, "maternelle")).isEqualTo("3.9");
        assertThat(figure(Measure.INTERACTIVE_BOARDS, "primaire")).isEqualTo("13.0");
        assertThat(figure(Measure.INTERACTIVE_BOARDS, "lycee-professionnel")).isEqualTo("13.3");
        assertThat(referential.nationalFigure(Measure.COMPUTERS, kind("primaire")))
                .isEmpty();
        assertThat(referential.nationalFigures())
                .filteredOn(NationalFigure::isRange)
                .extracting(NationalFigure::to)
                .containsExactly(new BigDecimal("20.3"));
    }

    @Test
    void unverifiedTitleIsNotGiven() {
        assertThat(referential.staffDomains())
                .extracting(StaffDomain::label)
                .containsExactly(
                        "Domaine 1 : Environnement professionnel", "Domaine 2", "Domaine 3", "Domaine 4", "Domaine 5");
    }

    @Test
    void glossaryHoldsEveryAcronymOfTheFieldInOrder() {
        Collator french = Collator.getInstance(Locale.FRENCH);
        assertThat(referential.glossary())
                .extracting(GlossaryEntry::term)
                .containsExactlyInAnyOrderElementsOf(ACRONYMS)
                .isSortedAccordingTo(french);
    }

    private String figure(Measure measure, String kind) {
        return referential
                .nationalFigure(measure, kind(kind))
                .orElseThrow()
                .from()
                .toPlainString();
    }

    private SchoolKind kind(String id) {
        return referential.schoolKind(id).orElseThrow();
    }
}
