package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gigogne.model.Action;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Diagnosis;
import org.gigogne.model.Diffusion;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Progression;
import org.gigogne.model.Projection;
import org.gigogne.model.Remark;
import org.gigogne.model.Schedule;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Schools for properties, with what synthesis looks at. */
final class RandomSchools {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final Arbitrary<String> THEMES = Arbitraries.of("egal-acces", "gouvernance", "travailler-ensemble");

    private RandomSchools() {}

    /** Schools with any of their parts. */
    static Arbitrary<School> schools() {
        Arbitrary<String> kinds = Arbitraries.of("college", "elementaire", "lycee-professionnel");
        Arbitrary<Integer> pupils = Arbitraries.integers().between(0, 900);
        Arbitrary<School> schools = Combinators.combine(
                        kinds,
                        pupils,
                        actions()
                                .list()
                                .ofMaxSize(4)
                                .map(RandomSchools::withDistinctIndicators)
                                .injectNull(0.2),
                        lots().list().ofMaxSize(3).injectNull(0.3),
                        results().list().ofMaxSize(2),
                        diagnosis().list().ofMaxSize(2),
                        projections().list().ofMaxSize(2),
                        goals().list().ofMaxSize(4).map(RandomSchools::distinct))
                .as(RandomSchools::school);
        return Combinators.combine(schools, RandomLife.additions()).as((school, addition) -> addition.apply(school));
    }

    private static School school(
            String kind,
            int pupils,
            @Nullable List<Action> actions,
            @Nullable List<Inventory.DeviceLot> lots,
            List<Progression.LevelResult> results,
            List<Diagnosis> diagnosis,
            List<Projection> projections,
            List<Progression.LevelProgression> goals) {
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
        Progression progression =
                new Progression(null, goals, List.of(), List.of(), List.of(), null, results, Diffusion.PUBLIC);
        return new School(
                "ecole",
                identity,
                progression,
                actions == null
                        ? null
                        : new ActionPlan(null, null, diagnosis, projections, List.of(), actions, Diffusion.PUBLIC),
                lots == null
                        ? null
                        : new Inventory(null, null, lots, null, null, List.of(), List.of(), Diffusion.PUBLIC),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    /** An id stands once in a plan. */
    private static List<Action> withDistinctIndicators(List<Action> actions) {
        List<Action> distinct = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            distinct.add(i == 0 ? actions.get(i) : without(actions.get(i)));
        }
        return distinct;
    }

    private static Action without(Action action) {
        return new Action(
                action.id(),
                action.theme(),
                action.what(),
                action.how(),
                action.who(),
                action.when(),
                action.timing(),
                action.after(),
                action.state(),
                List.of(),
                action.successFactors(),
                action.competencies(),
                action.devices(),
                action.feedbacks(),
                action.proposal(),
                action.keyword(),
                action.budget(),
                action.diffusion());
    }

    private static Arbitrary<Action> actions() {
        Arbitrary<String> proposals = Arbitraries.of("EA-6", "EN-2").injectNull(0.5);
        Arbitrary<PartialDate> ends = Arbitraries.of("2025-06", "2026-11-20", "2026-2027", "2027-06-30")
                .map(PartialDate::parse);
        return Combinators.combine(
                        THEMES,
                        Arbitraries.of(Action.State.class),
                        proposals,
                        ends,
                        indicators(),
                        Arbitraries.of("RUPN", "CPE").list().ofMaxSize(2),
                        budgets(),
                        keywords())
                .as((theme, state, proposal, end, indicator, carriers, budget, keyword) -> new Action(
                        "a",
                        theme,
                        "Quoi",
                        List.of(),
                        new Action.Actors(carriers, List.of()),
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
                        keyword,
                        budget,
                        Diffusion.PUBLIC));
    }

    private static Arbitrary<Action.Budget> budgets() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(5000))
                .ofScale(2);
        return Combinators.combine(
                        amounts, Arbitraries.of("Département", "Commune").injectNull(0.3))
                .as(Action.Budget::new)
                .injectNull(0.4);
    }

    private static Arbitrary<Indicator> indicators() {
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
        Arbitrary<String> labels = Arbitraries.of("Certifications", "Nombre de certifications");
        Arbitrary<String> starts = Arbitraries.of("2024-09", "2025-09", "2026-11");
        return Combinators.combine(
                        labels,
                        values.injectNull(0.2),
                        values.injectNull(0.2),
                        values,
                        Arbitraries.of("%", "certifications"),
                        Arbitraries.of(Indicator.Direction.class),
                        starts)
                .as((label, start, target, latest, unit, direction, begun) -> new Indicator(
                        "certifications",
                        label,
                        unit,
                        direction,
                        start == null ? null : reading(begun, start),
                        target == null ? null : reading("2027-06", target),
                        List.of(reading("2026-10", latest), reading("2027-01", BigDecimal.TEN))));
    }

    private static Indicator.Reading reading(String date, BigDecimal value) {
        return new Indicator.Reading(PartialDate.parse(date), value, Diffusion.PUBLIC);
    }

    private static Arbitrary<Inventory.DeviceLot> lots() {
        Arbitrary<PartialDate> dates = Arbitraries.of("2015-09", "2020-11-20", "2022", "2023-11-21", "2027-01")
                .map(text -> PartialDate.parse(text.length() == 4 ? text + "-2023" : text));
        return Combinators.combine(
                        Arbitraries.of(Inventory.DeviceKind.class),
                        Arbitraries.integers().between(0, 60),
                        dates.injectNull(0.3),
                        Arbitraries.of(Inventory.Owner.class).injectNull(0.3),
                        Arbitraries.of("2027", "2028-06")
                                .map(text -> text.length() == 4 ? text + "-2028" : text)
                                .map(PartialDate::parse)
                                .injectNull(0.3),
                        Arbitraries.of(Inventory.DeviceUse.class))
                .as((kind, count, acquired, owner, renewal, use) -> new Inventory.DeviceLot(
                        "lot",
                        kind,
                        null,
                        count,
                        acquired,
                        owner,
                        use,
                        false,
                        renewal,
                        null,
                        List.of(),
                        Diffusion.PUBLIC));
    }

    private static Arbitrary<Progression.LevelResult> results() {
        return Combinators.combine(
                        Arbitraries.of("3e", "5e"),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100).injectNull(0.3))
                .as((level, participants, certified) -> new Progression.LevelResult(
                        YEAR,
                        level,
                        100,
                        participants,
                        null,
                        certified,
                        null,
                        List.of(new Progression.CompetencyResult("1.1", BigDecimal.valueOf(participants, 1)))));
    }

    private static Arbitrary<Diagnosis> diagnosis() {
        return Combinators.combine(THEMES, remarks().list().ofMaxSize(2))
                .as((theme, irritants) -> new Diagnosis(theme, List.of(), irritants, List.of("Ici")));
    }

    private static Arbitrary<Remark> remarks() {
        return Combinators.combine(Arbitraries.of("Lent", "Loin"), keywords()).as(Remark::new);
    }

    private static Arbitrary<String> keywords() {
        return Arbitraries.of("reseau", "pret").injectNull(0.5);
    }

    private static Arbitrary<Projection> projections() {
        Arbitrary<Projection.Need> needs = Combinators.combine(
                        Arbitraries.of("EA-6", "EN-2", "GO-4").injectNull(0.4), keywords())
                .as((proposal, keyword) -> new Projection.Need("Un prêt", proposal, keyword));
        return Combinators.combine(
                        THEMES,
                        remarks().list().ofMaxSize(1),
                        needs.list().ofMaxSize(2),
                        remarks().list().ofMaxSize(1))
                .as(Projection::new);
    }

    private static Arbitrary<Progression.LevelProgression> goals() {
        return Combinators.combine(
                        Arbitraries.of("6e", "5e", "3e"),
                        Arbitraries.of("1.1", "2.3", "5.2").set().ofMaxSize(3))
                .as((level, codes) -> new Progression.LevelProgression(
                        level,
                        null,
                        List.of(),
                        codes.stream()
                                .sorted()
                                .map(code -> new Progression.CompetencyGoal(code, 1, List.of(), null))
                                .toList()));
    }

    /** A level stands once. */
    private static List<Progression.LevelProgression> distinct(List<Progression.LevelProgression> levels) {
        return List.copyOf(levels.stream()
                .collect(Collectors.toMap(
                        Progression.LevelProgression::level, Function.identity(), (one, other) -> one, TreeMap::new))
                .values());
    }
}
