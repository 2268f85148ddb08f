package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Diagnosis;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.Progression;
import org.gigogne.model.Projection;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.synthesis.Synthesis.ActionKey;
import org.gigogne.synthesis.Synthesis.GoalKey;
import org.gigogne.synthesis.Synthesis.IndicatorKey;
import org.gigogne.synthesis.Synthesis.RatioKey;
import org.gigogne.synthesis.Synthesis.ResultKey;
import org.jspecify.annotations.Nullable;

/** Turns one school into its synthesis. */
public final class Summariser {
    private final LocalDate asOf;
    private final int recentMonths;
    private final SmallGroups groups;

    /**
     * Takes figures at a date.
     *
     * @param asOf the date
     * @param recentMonths age in months after which a reading is no longer recent
     * @param groups results that tell of a small group are not added up, so that they cannot be found as a difference
     */
    public Summariser(LocalDate asOf, int recentMonths, SmallGroups groups) {
        this.asOf = asOf;
        this.recentMonths = recentMonths;
        this.groups = groups;
    }

    /** Whether the end of an action is past and it is neither finished, given up nor put off. */
    public static boolean isLate(Action action, LocalDate asOf) {
        return action.state().isOpen()
                && action.when() != null
                && action.when().end() != null
                && action.when().end().lastDay().isBefore(asOf);
    }

    /** What the school adds up to. */
    public Synthesis summarise(School school) {
        String kind = school.identity().kind();
        long pupils = school.identity().enrolments().stream()
                .mapToLong(SchoolIdentity.Enrolment::pupils)
                .sum();
        List<Action> actions = school.plan() == null ? List.of() : school.plan().actions();
        List<Progression.LevelProgression> levels =
                school.progression() == null ? List.of() : school.progression().levels();
        Inventory equipped = pupils > 0 && hasDevices(school) ? school.inventory() : null;
        return new Synthesis(
                once(kind),
                times(kind, pupils),
                each(parts(school)),
                Summariser.<ActionKey>each(
                        actions.stream().map(action -> new ActionKey(action.theme(), action.state()))),
                each(actions.stream().filter(action -> isLate(action, asOf)).map(Action::theme)),
                PlanSums.of(actions),
                each(actions.stream().map(Action::theme).distinct()),
                each(needs(school.plan()).distinct()),
                each(irritants(school.plan()).distinct()),
                each(proposals(school.plan()).distinct()),
                Summariser.<IndicatorState>each(
                        indicators(actions).map(indicator -> assess(indicator).state())),
                sharedIndicators(actions),
                equipped == null ? Tally.empty() : once(kind),
                equipped == null ? Tally.empty() : times(kind, pupils),
                devices(kind, equipped),
                ratios(kind, equipped, pupils),
                each(levels.stream()
                        .flatMap(level ->
                                level.competencies().stream().map(goal -> new GoalKey(goal.code(), level.level())))
                        .distinct()),
                each(levels.stream()
                        .flatMap(level -> level.competencies().stream())
                        .map(Progression.CompetencyGoal::code)
                        .distinct()),
                results(school.progression()));
    }

    /** A school that lists no device has not said how many it has: it is missing, and not zero. */
    private static boolean hasDevices(School school) {
        return school.inventory() != null && !school.inventory().devices().isEmpty();
    }

    /** Parts that a school has filled in. A file that lists nothing does not count. */
    public static Stream<Part> parts(School school) {
        Set<Part> parts = new TreeSet<>();
        addIf(
                parts,
                Part.PROGRESSION,
                school.progression() != null && !school.progression().isEmpty());
        addIf(parts, Part.PLAN, school.plan() != null && !school.plan().isEmpty());
        addIf(
                parts,
                Part.INVENTORY,
                school.inventory() != null && !school.inventory().isEmpty());
        addIf(parts, Part.FEEDBACKS, !school.feedbacks().isEmpty());
        addIf(parts, Part.MEETINGS, !school.meetings().isEmpty());
        addIf(parts, Part.TRAINING, school.training() != null);
        addIf(parts, Part.SELF_ASSESSMENT, school.selfAssessment() != null);
        addIf(parts, Part.CONTINUITY, school.continuity() != null);
        return parts.stream();
    }

    private static void addIf(Set<Part> parts, Part part, boolean isFilled) {
        if (isFilled) {
            parts.add(part);
        }
    }

    private static Stream<String> needs(@Nullable ActionPlan plan) {
        return plan == null
                ? Stream.empty()
                : plan.projections().stream()
                        .filter(projection -> !projection.needs().isEmpty())
                        .map(Projection::theme);
    }

    private static Stream<String> irritants(@Nullable ActionPlan plan) {
        if (plan == null) {
            return Stream.empty();
        }
        Stream<String> found = plan.diagnosis().stream()
                .filter(diagnosis -> !diagnosis.irritants().isEmpty())
                .map(Diagnosis::theme);
        Stream<String> projected = plan.projections().stream()
                .filter(projection -> !projection.irritants().isEmpty())
                .map(Projection::theme);
        return Stream.concat(found, projected);
    }

    private static Stream<String> proposals(@Nullable ActionPlan plan) {
        if (plan == null) {
            return Stream.empty();
        }
        Stream<@Nullable String> ofActions = plan.actions().stream().map(Action::proposal);
        Stream<@Nullable String> ofNeeds = plan.projections().stream()
                .flatMap(projection -> projection.needs().stream())
                .map(need -> need.proposal());
        return Stream.concat(ofActions, ofNeeds).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private IndicatorAssessment assess(Indicator indicator) {
        return IndicatorAssessment.of(indicator, asOf, recentMonths);
    }

    private static Stream<Indicator> indicators(List<Action> actions) {
        return actions.stream().flatMap(action -> action.indicators().stream());
    }

    private SortedMap<IndicatorKey, IndicatorSynthesis> sharedIndicators(List<Action> actions) {
        SortedMap<IndicatorKey, IndicatorSynthesis> shared = new TreeMap<>();
        indicators(actions).forEach(indicator -> {
            String unit = indicator.unit() == null ? "" : indicator.unit();
            shared.merge(
                    new IndicatorKey(indicator.id(), unit, indicator.direction()),
                    synthesis(indicator),
                    IndicatorSynthesis::merge);
        });
        return shared;
    }

    private IndicatorSynthesis synthesis(Indicator indicator) {
        IndicatorAssessment assessment = assess(indicator);
        List<BigDecimal> latest = assessment.latest() == null
                ? List.of()
                : List.of(assessment.latest().value());
        List<BigDecimal> target = indicator.target() == null
                ? List.of()
                : List.of(indicator.target().value());
        return new IndicatorSynthesis(
                indicator.label(),
                Distribution.of(latest),
                Distribution.of(target),
                Distribution.of(target.isEmpty() ? List.of() : latest),
                once(assessment.state()));
    }

    private static Tally<RatioKey> devices(String kind, @Nullable Inventory inventory) {
        Tally.Counter<RatioKey> devices = new Tally.Counter<>();
        if (inventory != null) {
            for (EquipmentRatio ratio : EquipmentRatio.values()) {
                devices.add(new RatioKey(kind, ratio), ratio.count(inventory));
            }
        }
        return devices.tally();
    }

    private static SortedMap<RatioKey, Distribution> ratios(String kind, @Nullable Inventory inventory, long pupils) {
        SortedMap<RatioKey, Distribution> ratios = new TreeMap<>();
        if (inventory != null) {
            for (EquipmentRatio ratio : EquipmentRatio.values()) {
                BigDecimal value = ratio.of(ratio.count(inventory), pupils);
                ratios.put(new RatioKey(kind, ratio), Distribution.of(List.of(value)));
            }
        }
        return ratios;
    }

    private SortedMap<ResultKey, ResultSums> results(@Nullable Progression progression) {
        if (progression == null) {
            return new TreeMap<>();
        }
        Map<ResultKey, ResultSums> results = progression.results().stream()
                .collect(Collectors.toMap(
                        result -> new ResultKey(result.year(), result.level()),
                        result -> ResultSums.of(result, groups),
                        (first, second) -> first));
        return new TreeMap<>(results);
    }

    private static <K extends Comparable<K>> Tally<K> once(K key) {
        return times(key, 1);
    }

    private static <K extends Comparable<K>> Tally<K> times(K key, long count) {
        Tally.Counter<K> counter = new Tally.Counter<>();
        counter.add(key, count);
        return counter.tally();
    }

    private static <K extends Comparable<K>> Tally<K> each(Stream<K> keys) {
        return new Tally<>(
                new TreeMap<>(keys.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))));
    }
}
