package org.gigogne.synthesis;

import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gigogne.model.Indicator;
import org.gigogne.model.Indicator.Reading;
import org.gigogne.model.School;
import org.gigogne.model.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Where the indicators of schools stand. Figures of another unit or direction are not added up. */
final class IndicatorFigures {
    private IndicatorFigures() {}

    static Stream<Located<Indicator>> indicators(School school) {
        return PlanFigures.actions(school)
                .flatMap(action -> action.each("indicateurs", action.value().indicators()));
    }

    /** Id, unit (empty when not told) and direction, then more. */
    private static String[] key(Indicator indicator, String... more) {
        return Stream.concat(
                        Stream.of(
                                indicator.id(),
                                indicator.unit() == null ? "" : indicator.unit(),
                                indicator.direction().name()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static IndicatorAssessment assess(Located<Indicator> indicator, Circumstances circumstances) {
        return IndicatorAssessment.of(indicator.value(), circumstances.asOf(), circumstances.recentMonths());
    }

    static Stream<Contribution> states(School school, Circumstances circumstances) {
        return indicators(school)
                .map(indicator ->
                        indicator.once(assess(indicator, circumstances).state().name()));
    }

    static Stream<Contribution> sharedStates(School school, Circumstances circumstances) {
        return indicators(school)
                .map(indicator -> indicator.once(key(
                        indicator.value(),
                        assess(indicator, circumstances).state().name())));
    }

    static Stream<Contribution> latest(School school, Circumstances circumstances) {
        return readings(school, indicator -> assess(indicator, circumstances).latest());
    }

    static Stream<Contribution> targets(School school, Circumstances circumstances) {
        return readings(school, indicator -> indicator.value().target());
    }

    private static Stream<Contribution> readings(School school, Function<Located<Indicator>, @Nullable Reading> which) {
        return indicators(school)
                .flatMap(indicator -> reading(indicator, which.apply(indicator))
                        .map(reading -> reading.adding(reading.value().value(), key(indicator.value()))));
    }

    /** Where a reading of an indicator stands. */
    private static Stream<Located<Reading>> reading(Located<Indicator> indicator, @Nullable Reading reading) {
        return located(indicator).filter(found -> found.value().equals(reading)).limit(1);
    }

    private static Stream<Located<Reading>> located(Located<Indicator> indicator) {
        Indicator value = indicator.value();
        return Stream.of(
                        indicator.each("releves", value.readings()),
                        indicator.at("depart", value.baseline()),
                        indicator.at("cible", value.target()))
                .flatMap(part -> part);
    }

    static Stream<Contribution> forecasts(School school, Circumstances circumstances) {
        return indicators(school)
                .flatMap(indicator -> Forecast.of(indicator.value(), circumstances.asOf()).stream()
                        .map(forecast -> indicator.adding(forecast.value(), key(indicator.value()))));
    }

    static Stream<Contribution> reaching(School school, Circumstances circumstances) {
        return indicators(school)
                .flatMap(indicator -> Forecast.of(indicator.value(), circumstances.asOf()).stream()
                        .filter(Forecast::reachesTarget)
                        .map(forecast -> indicator.once(key(indicator.value()))));
    }

    static Stream<Contribution> yearly(School school, Circumstances circumstances) {
        return indicators(school)
                .flatMap(indicator -> IndicatorYears.of(indicator.value(), circumstances.asOf()).entrySet().stream()
                        .flatMap(entry -> reading(indicator, entry.getValue())
                                .map(reading -> reading.adding(
                                        reading.value().value(),
                                        key(indicator.value(), entry.getKey().toString())))));
    }

    static Stream<Contribution> changes(School school, Circumstances circumstances) {
        return indicators(school).flatMap(indicator -> {
            SortedMap<SchoolYear, Reading> years = IndicatorYears.of(indicator.value(), circumstances.asOf());
            return years.entrySet().stream()
                    .flatMap(entry -> Stream.ofNullable(years.get(entry.getKey().before()))
                            .flatMap(before -> reading(indicator, entry.getValue())
                                    .map(reading -> reading.adding(
                                            reading.value().value().subtract(before.value()),
                                            key(
                                                    indicator.value(),
                                                    entry.getKey().toString())))));
        });
    }
}
