package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.gigogne.model.Action;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.Progression;
import org.gigogne.model.Projection;
import org.gigogne.model.School;
import org.gigogne.model.SchoolYear;
import org.gigogne.synthesis.Synthesis.ActionKey;
import org.gigogne.synthesis.Synthesis.GoalKey;
import org.gigogne.synthesis.Synthesis.IndicatorKey;
import org.gigogne.synthesis.Synthesis.RatioKey;
import org.gigogne.synthesis.Synthesis.ResultKey;

/**
 * What schools add up to, told once more: over all schools at once, by plain loops, from the definition of each figure and
 * without {@link Summariser} or any merge. Slow, and easy to check by reading.
 */
final class ReferenceSynthesis {
    private final List<School> schools;
    private final LocalDate asOf;
    private final int recentMonths;
    private final int smallestGroup;

    ReferenceSynthesis(List<School> schools, LocalDate asOf, int recentMonths, int smallestGroup) {
        this.schools = schools;
        this.asOf = asOf;
        this.recentMonths = recentMonths;
        this.smallestGroup = smallestGroup;
    }

    Synthesis compute() {
        return new Synthesis(
                schoolsBy(school -> List.of(school.identity().kind())),
                amounts(school -> school.identity().kind(), ReferenceSynthesis::pupils, schools),
                schoolsBy(ReferenceSynthesis::parts),
                occurrences(school -> actions(school).stream()
                        .map(action -> new ActionKey(action.theme(), action.state()))
                        .toList()),
                occurrences(school -> actions(school).stream()
                        .filter(this::isLate)
                        .map(Action::theme)
                        .toList()),
                plans(),
                schoolsBy(school -> actions(school).stream().map(Action::theme).toList()),
                schoolsBy(ReferenceSynthesis::themesWithNeeds),
                schoolsBy(ReferenceSynthesis::themesWithIrritants),
                schoolsBy(ReferenceSynthesis::proposals),
                occurrences(school -> indicators(school).stream()
                        .map(indicator -> IndicatorAssessment.of(indicator, asOf, recentMonths)
                                .state())
                        .toList()),
                shared(),
                amounts(school -> school.identity().kind(), school -> 1L, equipped()),
                amounts(school -> school.identity().kind(), ReferenceSynthesis::pupils, equipped()),
                devices(),
                ratios(),
                schoolsBy(school -> levels(school).stream()
                        .flatMap(level ->
                                level.competencies().stream().map(goal -> new GoalKey(goal.code(), level.level())))
                        .toList()),
                schoolsBy(school -> levels(school).stream()
                        .flatMap(level -> level.competencies().stream().map(Progression.CompetencyGoal::code))
                        .toList()),
                results());
    }

    private static long pupils(School school) {
        long pupils = 0;
        for (var enrolment : school.identity().enrolments()) {
            pupils += enrolment.pupils();
        }
        return pupils;
    }

    private static List<Action> actions(School school) {
        return school.plan() == null ? List.of() : school.plan().actions();
    }

    private static List<Indicator> indicators(School school) {
        List<Indicator> indicators = new ArrayList<>();
        actions(school).forEach(action -> indicators.addAll(action.indicators()));
        return indicators;
    }

    private static List<Progression.LevelProgression> levels(School school) {
        return school.progression() == null ? List.of() : school.progression().levels();
    }

    /** Past its end, and still to be done or under way. */
    private boolean isLate(Action action) {
        boolean isOpen = action.state() == Action.State.PLANNED || action.state() == Action.State.ONGOING;
        return isOpen
                && action.when() != null
                && action.when().end() != null
                && action.when().end().lastDay().isBefore(asOf);
    }

    private PlanSums plans() {
        List<String> carriers = new ArrayList<>();
        List<SchoolYear> ends = new ArrayList<>();
        List<SchoolYear> openEnds = new ArrayList<>();
        SortedMap<String, Long> costed = new TreeMap<>();
        SortedMap<String, BigDecimal> costs = new TreeMap<>();
        for (School school : schools) {
            for (Action action : actions(school)) {
                carriers.addAll(new HashSet<>(action.who().carriers()));
                if (action.when() != null && action.when().end() != null) {
                    LocalDate last = action.when().end().lastDay();
                    SchoolYear year = new SchoolYear(last.getMonthValue() >= 9 ? last.getYear() : last.getYear() - 1);
                    ends.add(year);
                    if (action.state() == Action.State.PLANNED || action.state() == Action.State.ONGOING) {
                        openEnds.add(year);
                    }
                }
                if (action.budget() != null) {
                    String funder = action.budget().funder() == null
                            ? ""
                            : action.budget().funder();
                    costed.put(funder, costed.getOrDefault(funder, 0L) + 1);
                    BigDecimal before = costs.getOrDefault(funder, BigDecimal.ZERO);
                    costs.put(funder, before.add(action.budget().amount()).stripTrailingZeros());
                }
            }
        }
        return new PlanSums(counts(carriers), counts(ends), counts(openEnds), new Tally<>(costed), costs);
    }

    private static <K extends Comparable<K>> Tally<K> counts(List<K> keys) {
        SortedMap<K, Long> counts = new TreeMap<>();
        for (K key : keys) {
            counts.put(key, counts.getOrDefault(key, 0L) + 1);
        }
        return new Tally<>(counts);
    }

    private static List<Part> parts(School school) {
        List<Part> parts = new ArrayList<>();
        if (school.progression() != null && !school.progression().isEmpty()) {
            parts.add(Part.PROGRESSION);
        }
        if (school.plan() != null && !school.plan().isEmpty()) {
            parts.add(Part.PLAN);
        }
        if (school.inventory() != null && !school.inventory().isEmpty()) {
            parts.add(Part.INVENTORY);
        }
        return parts;
    }

    private static List<String> themesWithNeeds(School school) {
        List<String> themes = new ArrayList<>();
        if (school.plan() != null) {
            for (Projection projection : school.plan().projections()) {
                if (!projection.needs().isEmpty()) {
                    themes.add(projection.theme());
                }
            }
        }
        return themes;
    }

    private static List<String> themesWithIrritants(School school) {
        List<String> themes = new ArrayList<>();
        if (school.plan() != null) {
            for (var row : school.plan().diagnosis()) {
                if (!row.irritants().isEmpty()) {
                    themes.add(row.theme());
                }
            }
            for (Projection projection : school.plan().projections()) {
                if (!projection.irritants().isEmpty()) {
                    themes.add(projection.theme());
                }
            }
        }
        return themes;
    }

    private static List<String> proposals(School school) {
        List<String> proposals = new ArrayList<>();
        for (Action action : actions(school)) {
            if (action.proposal() != null) {
                proposals.add(action.proposal());
            }
        }
        if (school.plan() != null) {
            for (Projection projection : school.plan().projections()) {
                for (Projection.Need need : projection.needs()) {
                    if (need.proposal() != null) {
                        proposals.add(need.proposal());
                    }
                }
            }
        }
        return proposals;
    }

    /** For each key, how many schools give it at least once. */
    private <K extends Comparable<K>> Tally<K> schoolsBy(Function<School, List<K>> keys) {
        return occurrences(school -> List.copyOf(new HashSet<>(keys.apply(school))));
    }

    /** For each key, how often all schools give it. */
    private <K extends Comparable<K>> Tally<K> occurrences(Function<School, List<K>> keys) {
        SortedMap<K, Long> counts = new TreeMap<>();
        for (School school : schools) {
            for (K key : keys.apply(school)) {
                counts.put(key, counts.getOrDefault(key, 0L) + 1);
            }
        }
        return new Tally<>(counts);
    }

    private static <K extends Comparable<K>> Tally<K> amounts(
            Function<School, K> key, Function<School, Long> amount, List<School> of) {
        SortedMap<K, Long> counts = new TreeMap<>();
        for (School school : of) {
            if (amount.apply(school) > 0) {
                counts.put(key.apply(school), counts.getOrDefault(key.apply(school), 0L) + amount.apply(school));
            }
        }
        return new Tally<>(counts);
    }

    /** Schools with pupils that list at least one lot of devices. */
    private List<School> equipped() {
        List<School> equipped = new ArrayList<>();
        for (School school : schools) {
            if (pupils(school) > 0
                    && school.inventory() != null
                    && !school.inventory().devices().isEmpty()) {
                equipped.add(school);
            }
        }
        return equipped;
    }

    private static long count(School school, EquipmentRatio ratio) {
        long count = 0;
        Inventory inventory = school.inventory();
        if (inventory != null) {
            for (Inventory.DeviceLot lot : inventory.devices()) {
                boolean counts = switch (lot.kind()) {
                    case DESKTOP -> ratio == EquipmentRatio.COMPUTERS;
                    case LAPTOP -> ratio == EquipmentRatio.COMPUTERS || ratio == EquipmentRatio.LAPTOPS;
                    case TABLET -> ratio == EquipmentRatio.TABLETS;
                    case PROJECTOR -> ratio == EquipmentRatio.PROJECTORS;
                    case MOBILE_CLASS -> ratio == EquipmentRatio.MOBILE_CLASSES;
                    default -> lot.kind().isInteractiveBoard() && ratio == EquipmentRatio.INTERACTIVE_BOARDS;
                };
                count += counts && lot.use() == Inventory.DeviceUse.TEACHING ? lot.count() : 0;
            }
        }
        return count;
    }

    private Tally<RatioKey> devices() {
        SortedMap<RatioKey, Long> counts = new TreeMap<>();
        for (EquipmentRatio ratio : EquipmentRatio.values()) {
            for (School school : equipped()) {
                if (count(school, ratio) > 0) {
                    counts.merge(new RatioKey(school.identity().kind(), ratio), count(school, ratio), Long::sum);
                }
            }
        }
        return new Tally<>(counts);
    }

    private SortedMap<RatioKey, Distribution> ratios() {
        SortedMap<RatioKey, List<BigDecimal>> values = new TreeMap<>();
        for (EquipmentRatio ratio : EquipmentRatio.values()) {
            int per = switch (ratio) {
                case COMPUTERS, LAPTOPS, TABLETS -> 100;
                case INTERACTIVE_BOARDS, PROJECTORS, MOBILE_CLASSES -> 1000;
            };
            for (School school : equipped()) {
                values.computeIfAbsent(new RatioKey(school.identity().kind(), ratio), key -> new ArrayList<>())
                        .add(BigDecimal.valueOf(count(school, ratio) * per)
                                .divide(BigDecimal.valueOf(pupils(school)), 1, RoundingMode.HALF_UP));
            }
        }
        SortedMap<RatioKey, Distribution> ratios = new TreeMap<>();
        values.forEach((key, all) -> ratios.put(key, Distribution.of(all)));
        return ratios;
    }

    private SortedMap<IndicatorKey, IndicatorSynthesis> shared() {
        SortedMap<IndicatorKey, List<Indicator>> byKey = new TreeMap<>();
        for (School school : schools) {
            for (Indicator indicator : indicators(school)) {
                String unit = indicator.unit() == null ? "" : indicator.unit();
                byKey.computeIfAbsent(
                                new IndicatorKey(indicator.id(), unit, indicator.direction()), key -> new ArrayList<>())
                        .add(indicator);
            }
        }
        SortedMap<IndicatorKey, IndicatorSynthesis> shared = new TreeMap<>();
        byKey.forEach((key, all) -> shared.put(key, ofAll(all)));
        return shared;
    }

    private IndicatorSynthesis ofAll(List<Indicator> all) {
        Set<String> labels = new TreeSet<>();
        List<BigDecimal> latest = new ArrayList<>();
        List<BigDecimal> targets = new ArrayList<>();
        List<BigDecimal> latestWithTarget = new ArrayList<>();
        SortedMap<IndicatorState, Long> states = new TreeMap<>();
        for (Indicator indicator : all) {
            labels.add(indicator.label());
            IndicatorAssessment assessment = IndicatorAssessment.of(indicator, asOf, recentMonths);
            if (assessment.latest() != null) {
                latest.add(assessment.latest().value());
                if (indicator.target() != null) {
                    latestWithTarget.add(assessment.latest().value());
                }
            }
            if (indicator.target() != null) {
                targets.add(indicator.target().value());
            }
            states.merge(assessment.state(), 1L, Long::sum);
        }
        return new IndicatorSynthesis(
                labels.iterator().next(),
                Distribution.of(latest),
                Distribution.of(targets),
                Distribution.of(latestWithTarget),
                new Tally<>(states));
    }

    private SortedMap<ResultKey, ResultSums> results() {
        SortedMap<ResultKey, ResultSums> results = new TreeMap<>();
        for (School school : schools) {
            Set<ResultKey> seen = new HashSet<>();
            List<Progression.LevelResult> rows = school.progression() == null
                    ? List.of()
                    : school.progression().results();
            for (Progression.LevelResult row : rows) {
                ResultKey key = new ResultKey(row.year(), row.level());
                if (seen.add(key)) {
                    ResultSums before = results.getOrDefault(key, new ResultSums(0, 0, 0, 0, 0, 0));
                    boolean known = row.certified() != null;
                    results.put(
                            key,
                            mayBeTold(row)
                                    ? new ResultSums(
                                            before.schools() + 1,
                                            before.withheld(),
                                            before.enrolled() + row.enrolled(),
                                            before.participants() + row.participants(),
                                            before.certifiedAmong() + (known ? row.participants() : 0),
                                            before.certified() + (known ? row.certified() : 0))
                                    : new ResultSums(
                                            before.schools(),
                                            before.withheld() + 1,
                                            before.enrolled(),
                                            before.participants(),
                                            before.certifiedAmong(),
                                            before.certified()));
                }
            }
        }
        return results;
    }

    /** Of the pupils, of those who took part, and of what remains of each, none is a small group. */
    private boolean mayBeTold(Progression.LevelResult row) {
        return row.enrolled() >= smallestGroup
                && mayBeDivided(row.enrolled(), row.participants())
                && (row.certified() == null || mayBeDivided(row.participants(), row.certified()));
    }

    private boolean mayBeDivided(int group, int part) {
        int rest = group - part;
        return group == 0
                || (group >= 2 * smallestGroup
                        && (part == 0 || part >= smallestGroup)
                        && (rest == 0 || rest >= smallestGroup));
    }
}
