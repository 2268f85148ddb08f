package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Indicator;
import org.gigogne.model.Progression;
import org.gigogne.model.Projection;
import org.gigogne.model.School;
import org.jspecify.annotations.Nullable;

/**
 * What schools add up to, told once more: over all schools at once, by plain loops, from the definition of each figure and
 * without {@link Summariser}, {@link FigureKind#of} or any merge. Slow, and easy to check by reading. Of equipment and staff see
 * {@link ReferenceEquipment} and {@link ReferenceStaff}.
 */
final class ReferenceSynthesis {
    private final List<School> schools;
    private final LocalDate asOf;
    private final int recentMonths;
    private final int smallestGroup;
    /** For each figure what each school has of it, by the number of the school. */
    private final SortedMap<FigureKey, Map<Integer, BigDecimal>> amounts = new TreeMap<>();

    private int number;

    ReferenceSynthesis(List<School> schools, LocalDate asOf, int recentMonths, int smallestGroup) {
        this.schools = schools;
        this.asOf = asOf;
        this.recentMonths = recentMonths;
        this.smallestGroup = smallestGroup;
    }

    Synthesis compute() {
        for (School school : schools) {
            number++;
            place(school);
            plan(school);
            indicators(school);
            competencies(school);
            new ReferenceEquipment(this, asOf).school(school);
            new ReferenceStaff(this, asOf).school(school);
        }
        SortedMap<FigureKey, Distribution> figures = new TreeMap<>();
        amounts.forEach((key, bySchool) -> figures.put(key, Distribution.of(List.copyOf(bySchool.values()))));
        return Synthesis.of(figures, labels());
    }

    /** This school has it. */
    void has(FigureKind kind, String... of) {
        amounts.computeIfAbsent(new FigureKey(kind, List.of(of)), key -> new TreeMap<>())
                .put(number, BigDecimal.ONE);
    }

    /** This school has so much more of it. */
    void add(BigDecimal amount, FigureKind kind, String... of) {
        amounts.computeIfAbsent(new FigureKey(kind, List.of(of)), key -> new TreeMap<>())
                .merge(number, amount, BigDecimal::add);
    }

    void add(long amount, FigureKind kind, String... of) {
        add(BigDecimal.valueOf(amount), kind, of);
    }

    private Stream<Synthesis.Label> labels() {
        Map<List<String>, String> labels = new HashMap<>();
        for (School school : schools) {
            for (Indicator indicator : indicatorsOf(school)) {
                List<String> key = List.of(indicator.id(), unit(indicator));
                String other = labels.get(key);
                if (other == null || indicator.label().compareTo(other) < 0) {
                    labels.put(key, indicator.label());
                }
            }
        }
        return labels.entrySet().stream()
                .map(label -> new Synthesis.Label(
                        label.getKey().get(0), label.getKey().get(1), label.getValue()));
    }

    private void place(School school) {
        has(FigureKind.SCHOOLS, school.identity().kind());
        for (var enrolment : school.identity().enrolments()) {
            add(enrolment.pupils(), FigureKind.PUPILS, school.identity().kind());
        }
        for (Part part : Part.values()) {
            if (part.isFilled(school)) {
                has(FigureKind.COVERAGE, part.name());
                add(Completeness.percent(part, school), FigureKind.COMPLETENESS, part.name());
            }
        }
        if (school.plan() != null && !school.plan().isEmpty()) {
            age(datesOfPlan(school), Part.PLAN);
        }
    }

    private static List<LocalDate> datesOfPlan(School school) {
        List<LocalDate> dates = new ArrayList<>();
        indicatorsOf(school)
                .forEach(indicator -> indicator
                        .readings()
                        .forEach(reading -> both(
                                dates, reading.date().firstDay(), reading.date().lastDay())));
        return dates;
    }

    static void both(List<LocalDate> dates, LocalDate first, LocalDate last) {
        dates.add(first);
        dates.add(last);
    }

    void age(List<LocalDate> dates, Part part) {
        LocalDate latest = null;
        for (LocalDate date : dates) {
            if (!date.isAfter(asOf) && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        if (latest != null) {
            long months = 0;
            while (!latest.plusMonths(months + 1).isAfter(asOf)) {
                months++;
            }
            add(months, FigureKind.AGE, part.name());
        }
    }

    static long pupils(School school) {
        long pupils = 0;
        for (var enrolment : school.identity().enrolments()) {
            pupils += enrolment.pupils();
        }
        return pupils;
    }

    private static List<Action> actions(School school) {
        return school.plan() == null ? List.of() : school.plan().actions();
    }

    private static List<Indicator> indicatorsOf(School school) {
        List<Indicator> indicators = new ArrayList<>();
        actions(school).forEach(action -> indicators.addAll(action.indicators()));
        return indicators;
    }

    private static String unit(Indicator indicator) {
        return indicator.unit() == null ? "" : indicator.unit();
    }

    private void plan(School school) {
        for (Action action : actions(school)) {
            boolean isOpen = action.state() == Action.State.PLANNED || action.state() == Action.State.ONGOING;
            add(1, FigureKind.ACTIONS, action.theme(), action.state().name());
            has(FigureKind.THEMES, action.theme());
            for (String carrier : new HashSet<>(action.who().carriers())) {
                add(1, FigureKind.CARRIERS, carrier);
            }
            if (action.when() != null && action.when().end() != null) {
                LocalDate last = action.when().end().lastDay();
                int start = last.getMonthValue() >= 9 ? last.getYear() : last.getYear() - 1;
                String year = start + "-" + (start + 1);
                add(1, FigureKind.ENDS, year);
                if (isOpen) {
                    add(1, FigureKind.OPEN_ENDS, year);
                }
                if (isOpen && last.isBefore(asOf)) {
                    add(1, FigureKind.LATE, action.theme());
                }
            }
            if (action.budget() != null) {
                String funder =
                        action.budget().funder() == null ? "" : action.budget().funder();
                add(1, FigureKind.COSTED, funder);
                add(action.budget().amount(), FigureKind.COSTS, funder);
            }
            keyword("ACTION", action.what(), action.keyword());
            if (action.proposal() != null) {
                has(FigureKind.PROPOSALS, action.proposal());
            }
        }
        if (school.plan() != null) {
            for (var row : school.plan().diagnosis()) {
                row.irritants().forEach(irritant -> keyword("IRRITANT", irritant.text(), irritant.keyword()));
                if (!row.irritants().isEmpty()) {
                    has(FigureKind.IRRITANTS, row.theme());
                }
            }
            for (Projection projection : school.plan().projections()) {
                projection(projection);
            }
        }
    }

    private void keyword(String way, String text, @Nullable String keyword) {
        if (keyword == null) {
            has(FigureKind.UNTAGGED, way, text);
        } else {
            has(FigureKind.KEYWORDS, keyword);
            has(FigureKind.RAISED, way, keyword);
        }
    }

    private void projection(Projection projection) {
        projection.irritants().forEach(irritant -> keyword("IRRITANT", irritant.text(), irritant.keyword()));
        projection.levers().forEach(lever -> keyword("LEVER", lever.text(), lever.keyword()));
        projection.needs().forEach(need -> keyword("NEED", need.text(), need.keyword()));
        if (!projection.irritants().isEmpty()) {
            has(FigureKind.IRRITANTS, projection.theme());
        }
        if (!projection.levers().isEmpty()) {
            has(FigureKind.LEVERS, projection.theme());
        }
        for (Projection.Need need : projection.needs()) {
            has(FigureKind.NEEDS, projection.theme());
            if (need.proposal() != null) {
                has(FigureKind.PROPOSALS, need.proposal());
            }
        }
    }

    private void indicators(School school) {
        for (Indicator indicator : indicatorsOf(school)) {
            String id = indicator.id();
            String unit = unit(indicator);
            String direction = indicator.direction().name();
            IndicatorAssessment assessment = IndicatorAssessment.of(indicator, asOf, recentMonths);
            add(1, FigureKind.INDICATOR_STATES, assessment.state().name());
            has(
                    FigureKind.SHARED_STATES,
                    id,
                    unit,
                    direction,
                    assessment.state().name());
            if (assessment.latest() != null) {
                add(assessment.latest().value(), FigureKind.LATEST, id, unit, direction);
            }
            if (indicator.target() != null) {
                add(indicator.target().value(), FigureKind.TARGETS, id, unit, direction);
            }
            Forecast.of(indicator, asOf).ifPresent(forecast -> {
                add(forecast.value(), FigureKind.FORECASTS, id, unit, direction);
                if (forecast.reachesTarget()) {
                    has(FigureKind.REACHING, id, unit, direction);
                }
            });
            years(indicator);
        }
    }

    private void years(Indicator indicator) {
        SortedMap<Integer, BigDecimal> last = new TreeMap<>();
        List<Indicator.Reading> readings = new ArrayList<>();
        if (indicator.baseline() != null) {
            readings.add(indicator.baseline());
        }
        readings.addAll(indicator.readings());
        readings.sort(Comparator.comparing(Indicator.Reading::date));
        for (Indicator.Reading reading : readings) {
            LocalDate day = reading.date().firstDay();
            if (!day.isAfter(asOf)) {
                last.put(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1, reading.value());
            }
        }
        last.forEach((start, value) -> {
            String[] of = {
                indicator.id(), unit(indicator), indicator.direction().name(), start + "-" + (start + 1)
            };
            add(value, FigureKind.YEARLY, of);
            if (last.containsKey(start - 1)) {
                add(value.subtract(last.get(start - 1)), FigureKind.CHANGES, of);
            }
        });
    }

    private void competencies(School school) {
        if (school.progression() == null) {
            return;
        }
        for (Progression.LevelProgression level : school.progression().levels()) {
            for (Progression.CompetencyGoal goal : level.competencies()) {
                has(FigureKind.GOALS, goal.code(), level.level());
                has(FigureKind.WORKED_ON, goal.code());
            }
        }
        List<LocalDate> dates = new ArrayList<>();
        school.progression()
                .results()
                .forEach(row -> both(dates, row.year().firstDay(), row.year().lastDay()));
        age(dates, Part.PROGRESSION);
        Set<List<String>> seen = new HashSet<>();
        for (Progression.LevelResult row : school.progression().results()) {
            if (seen.add(List.of(row.year().toString(), row.level()))) {
                result(row);
            }
        }
    }

    private void result(Progression.LevelResult row) {
        String year = row.year().toString();
        if (row.enrolled() >= smallestGroup && mayBeDivided(row.enrolled(), row.participants())) {
            row.competencies()
                    .forEach(mean -> add(mean.meanLevel(), FigureKind.LEVELS, year, row.level(), mean.code()));
        }
        if (!mayBeTold(row)) {
            has(FigureKind.WITHHELD, year, row.level());
            return;
        }
        add(row.enrolled(), FigureKind.ENROLLED, year, row.level());
        add(row.participants(), FigureKind.PARTICIPANTS, year, row.level());
        if (row.certified() != null) {
            add(row.participants(), FigureKind.CERTIFIED_AMONG, year, row.level());
            add(row.certified(), FigureKind.CERTIFIED, year, row.level());
        }
    }

    /** Of the pupils, of those who took part, and of what remains of each, none is a small group. */
    private boolean mayBeTold(Progression.LevelResult row) {
        return row.enrolled() >= smallestGroup
                && mayBeDivided(row.enrolled(), row.participants())
                && (row.certified() == null || mayBeDivided(row.participants(), row.certified()));
    }

    boolean mayBeDivided(int group, int part) {
        int rest = group - part;
        return group == 0
                || (group >= 2 * smallestGroup
                        && (part == 0 || part >= smallestGroup)
                        && (rest == 0 || rest >= smallestGroup));
    }

    boolean mayBeTold(int group) {
        return group >= smallestGroup;
    }

    boolean mayBeTold(int group, int part) {
        return group >= smallestGroup && mayBeDivided(group, part);
    }
}
