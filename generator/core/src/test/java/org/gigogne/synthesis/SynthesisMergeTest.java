package org.gigogne.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gigogne.model.Action;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Diffusion;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Progression;
import org.gigogne.model.Schedule;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SchoolYear;
import org.jspecify.annotations.Nullable;

class SynthesisMergeTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final Summariser summariser = new Summariser(AS_OF, 6, 5);

    @Property
    void mergeIsAssociative(@ForAll("schools") School a, @ForAll("schools") School b, @ForAll("schools") School c) {
        Synthesis left = synthesis(a).merge(synthesis(b)).merge(synthesis(c));
        Synthesis right = synthesis(a).merge(synthesis(b).merge(synthesis(c)));

        assertThat(left).isEqualTo(right);
    }

    @Property
    void mergeIsCommutative(@ForAll("schools") School a, @ForAll("schools") School b) {
        assertThat(synthesis(a).merge(synthesis(b))).isEqualTo(synthesis(b).merge(synthesis(a)));
    }

    @Property
    void emptyIsTheIdentity(@ForAll("schools") School school) {
        Synthesis synthesis = synthesis(school);

        assertThat(synthesis.merge(Synthesis.empty())).isEqualTo(synthesis);
        assertThat(Synthesis.empty().merge(synthesis)).isEqualTo(synthesis);
    }

    @Property
    void countsAreThoseOfAPlainLoopOverTheSchools(@ForAll("manySchools") List<School> schools) {
        Synthesis merged = schools.stream().map(this::synthesis).reduce(Synthesis.empty(), Synthesis::merge);
        long pupils = 0;
        long actions = 0;
        long late = 0;
        long withComputersAction = 0;
        for (School school : schools) {
            for (SchoolIdentity.Enrolment row : school.identity().enrolments()) {
                pupils += row.pupils();
            }
            ActionPlan plan = school.plan();
            boolean hasTheme = false;
            if (plan != null) {
                for (Action action : plan.actions()) {
                    actions++;
                    hasTheme = hasTheme || action.theme().equals("egal-acces");
                    late += Summariser.isLate(action, AS_OF) ? 1 : 0;
                }
            }
            withComputersAction += hasTheme ? 1 : 0;
        }

        assertThat(merged.schools().total()).isEqualTo(schools.size());
        assertThat(merged.pupils().total()).isEqualTo(pupils);
        assertThat(merged.actions().total()).isEqualTo(actions);
        assertThat(merged.late().total()).isEqualTo(late);
        assertThat(merged.themes().of("egal-acces")).isEqualTo(withComputersAction);
    }

    private Synthesis synthesis(School school) {
        return summariser.summarise(school);
    }

    @Provide
    Arbitrary<List<School>> manySchools() {
        return schools().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<School> schools() {
        Arbitrary<String> kinds = Arbitraries.of("college", "elementaire", "lycee-professionnel");
        Arbitrary<Integer> pupils = Arbitraries.integers().between(0, 900);
        return Combinators.combine(
                        kinds,
                        pupils,
                        actions().list().ofMaxSize(4).injectNull(0.2),
                        lots().list().ofMaxSize(3).injectNull(0.3),
                        results().list().ofMaxSize(2))
                .as(SynthesisMergeTest::school);
    }

    private static School school(
            String kind,
            int pupils,
            @Nullable List<Action> actions,
            @Nullable List<Inventory.DeviceLot> lots,
            List<Progression.LevelResult> results) {
        SchoolIdentity identity = new SchoolIdentity(
                "École",
                "0490001X",
                kind,
                SchoolIdentity.Sector.PUBLIC,
                YEAR,
                null,
                null,
                null,
                List.of(new SchoolIdentity.Enrolment("6e", pupils, null)),
                null);
        Progression progression = new Progression(
                null,
                List.of(new Progression.LevelProgression(
                        "6e", null, List.of(), List.of(new Progression.CompetencyGoal("1.1", 1, List.of(), null)))),
                List.of(),
                List.of(),
                List.of(),
                null,
                results);
        return new School(
                "ecole",
                identity,
                progression,
                actions == null ? null : new ActionPlan(null, null, List.of(), List.of(), List.of(), actions),
                lots == null ? null : new Inventory(null, null, lots, null, null, List.of(), List.of()),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static Arbitrary<Action> actions() {
        Arbitrary<String> themes = Arbitraries.of("egal-acces", "gouvernance", "travailler-ensemble");
        Arbitrary<String> proposals = Arbitraries.of("EA-6", "EN-2").injectNull(0.5);
        Arbitrary<PartialDate> ends = Arbitraries.of("2025-06", "2026-11-20", "2026-2027", "2027-06-30")
                .map(PartialDate::parse);
        return Combinators.combine(themes, Arbitraries.of(Action.State.class), proposals, ends, indicators())
                .as((theme, state, proposal, end, indicator) -> new Action(
                        "a",
                        theme,
                        "Quoi",
                        List.of(),
                        new Action.Actors(List.of(), List.of()),
                        new Schedule(null, end),
                        null,
                        List.of(),
                        state,
                        List.of(indicator),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        proposal,
                        null,
                        Diffusion.PUBLIC));
    }

    private static Arbitrary<Indicator> indicators() {
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
        Arbitrary<String> labels = Arbitraries.of("Certifications", "Nombre de certifications");
        return Combinators.combine(labels, values, values, Arbitraries.of("%", "certifications"))
                .as((label, start, latest, unit) -> new Indicator(
                        "certifications",
                        label,
                        unit,
                        Indicator.Direction.UP,
                        reading("2025-09", start),
                        reading("2027-06", BigDecimal.valueOf(50)),
                        List.of(reading("2026-10", latest))));
    }

    private static Indicator.Reading reading(String date, BigDecimal value) {
        return new Indicator.Reading(PartialDate.parse(date), value, Diffusion.PUBLIC);
    }

    private static Arbitrary<Inventory.DeviceLot> lots() {
        return Combinators.combine(
                        Arbitraries.of(Inventory.DeviceKind.class),
                        Arbitraries.integers().between(0, 60))
                .as((kind, count) -> new Inventory.DeviceLot(
                        "lot",
                        kind,
                        null,
                        count,
                        null,
                        null,
                        Inventory.DeviceUse.TEACHING,
                        false,
                        null,
                        null,
                        List.of(),
                        Diffusion.PUBLIC));
    }

    private static Arbitrary<Progression.LevelResult> results() {
        return Combinators.combine(
                        Arbitraries.of("3e", "5e"),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100).injectNull(0.3))
                .as((level, participants, certified) ->
                        new Progression.LevelResult(YEAR, level, 100, participants, null, certified, null, List.of()));
    }
}
