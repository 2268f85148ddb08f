package org.gigogne.synthesis;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.gigogne.model.Action;
import org.gigogne.model.Indicator;
import org.gigogne.model.SchoolYear;

/**
 * What schools add up to.
 *
 * @param schools schools by kind
 * @param pupils pupils by kind of school
 * @param coverage schools by part that they have filled in
 * @param actions actions by theme and state
 * @param late late actions by theme
 * @param plans who carries the actions, when they end, what they cost
 * @param themes schools by theme on which they have an action
 * @param needs schools by theme on which they tell a need
 * @param irritants schools by theme on which they tell an irritant
 * @param proposals schools by national proposal that they raise, in an action or a need
 * @param indicatorStates indicators by state
 * @param indicators shared indicators
 * @param equippedSchools schools with an inventory and pupils, by kind
 * @param equippedPupils their pupils, by kind
 * @param devices their devices, by kind of school and ratio
 * @param ratios ratio of each of these schools, by kind of school and ratio
 * @param goals schools by class level and competency that they work on
 * @param workedOn schools by competency that they work on at any level
 * @param results certification results by school year and class level
 */
public record Synthesis(
        Tally<String> schools,
        Tally<String> pupils,
        Tally<Part> coverage,
        Tally<ActionKey> actions,
        Tally<String> late,
        PlanSums plans,
        Tally<String> themes,
        Tally<String> needs,
        Tally<String> irritants,
        Tally<String> proposals,
        Tally<IndicatorState> indicatorStates,
        SortedMap<IndicatorKey, IndicatorSynthesis> indicators,
        Tally<String> equippedSchools,
        Tally<String> equippedPupils,
        Tally<RatioKey> devices,
        SortedMap<RatioKey, Distribution> ratios,
        Tally<GoalKey> goals,
        Tally<String> workedOn,
        SortedMap<ResultKey, ResultSums> results) {
    public Synthesis {
        indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
        ratios = Collections.unmodifiableSortedMap(new TreeMap<>(ratios));
        results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    }

    /** No school at all: the identity of {@link #merge}. */
    public static Synthesis empty() {
        return new Synthesis(
                Tally.empty(),
                Tally.empty(),
                Tally.empty(),
                Tally.empty(),
                Tally.empty(),
                PlanSums.empty(),
                Tally.empty(),
                Tally.empty(),
                Tally.empty(),
                Tally.empty(),
                Tally.empty(),
                new TreeMap<>(),
                Tally.empty(),
                Tally.empty(),
                Tally.empty(),
                new TreeMap<>(),
                Tally.empty(),
                Tally.empty(),
                new TreeMap<>());
    }

    /** Both together: associative, commutative and exact. */
    public Synthesis merge(Synthesis other) {
        return new Synthesis(
                schools.merge(other.schools),
                pupils.merge(other.pupils),
                coverage.merge(other.coverage),
                actions.merge(other.actions),
                late.merge(other.late),
                plans.merge(other.plans),
                themes.merge(other.themes),
                needs.merge(other.needs),
                irritants.merge(other.irritants),
                proposals.merge(other.proposals),
                indicatorStates.merge(other.indicatorStates),
                merge(indicators, other.indicators, IndicatorSynthesis::merge),
                equippedSchools.merge(other.equippedSchools),
                equippedPupils.merge(other.equippedPupils),
                devices.merge(other.devices),
                merge(ratios, other.ratios, Distribution::merge),
                goals.merge(other.goals),
                workedOn.merge(other.workedOn),
                merge(results, other.results, ResultSums::merge));
    }

    private static <K, V> SortedMap<K, V> merge(SortedMap<K, V> one, SortedMap<K, V> other, BinaryOperator<V> both) {
        SortedMap<K, V> merged = new TreeMap<>(one);
        other.forEach((key, value) -> merged.merge(key, value, both));
        return merged;
    }

    /**
     * Actions of a theme in a state.
     *
     * @param theme id of the theme
     * @param state the state
     */
    public record ActionKey(String theme, Action.State state) implements Comparable<ActionKey> {
        private static final Comparator<ActionKey> ORDER =
                Comparator.comparing(ActionKey::theme).thenComparing(ActionKey::state);

        @Override
        public int compareTo(ActionKey other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What makes two indicators the same: figures of another unit or direction are not added up.
     *
     * @param id its id
     * @param unit its unit; empty when not told
     * @param direction which way is better
     */
    public record IndicatorKey(String id, String unit, Indicator.Direction direction)
            implements Comparable<IndicatorKey> {
        private static final Comparator<IndicatorKey> ORDER = Comparator.comparing(IndicatorKey::id)
                .thenComparing(IndicatorKey::unit)
                .thenComparing(IndicatorKey::direction);

        @Override
        public int compareTo(IndicatorKey other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A ratio in a kind of school.
     *
     * @param kind id of the kind of school
     * @param ratio the ratio
     */
    public record RatioKey(String kind, EquipmentRatio ratio) implements Comparable<RatioKey> {
        private static final Comparator<RatioKey> ORDER =
                Comparator.comparing(RatioKey::kind).thenComparing(RatioKey::ratio);

        @Override
        public int compareTo(RatioKey other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A competency at a class level.
     *
     * @param competency CRCN code
     * @param level code of the class level
     */
    public record GoalKey(String competency, String level) implements Comparable<GoalKey> {
        private static final Comparator<GoalKey> ORDER =
                Comparator.comparing(GoalKey::competency).thenComparing(GoalKey::level);

        @Override
        public int compareTo(GoalKey other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A class level in a school year.
     *
     * @param year the school year
     * @param level code of the class level
     */
    public record ResultKey(SchoolYear year, String level) implements Comparable<ResultKey> {
        private static final Comparator<ResultKey> ORDER =
                Comparator.comparing(ResultKey::year).thenComparing(ResultKey::level);

        @Override
        public int compareTo(ResultKey other) {
            return ORDER.compare(this, other);
        }
    }
}
