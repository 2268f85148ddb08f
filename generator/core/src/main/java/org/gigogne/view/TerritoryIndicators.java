package org.gigogne.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Catalogue.SharedIndicator;
import org.gigogne.model.Indicator;
import org.gigogne.synthesis.Distribution;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.SharedIndicatorView.ForecastRow;
import org.gigogne.view.SharedIndicatorView.StateRow;
import org.gigogne.view.SharedIndicatorView.YearRow;
import org.jspecify.annotations.Nullable;

/** Shows the indicators that schools of a territory share. */
final class TerritoryIndicators {
    private static final int FEWEST_YEARS = 2;

    private final List<SharedIndicator> catalogue;
    private final Synthesis synthesis;

    /**
     * For one territory.
     *
     * @param catalogue indicators that its schools may share
     */
    TerritoryIndicators(List<SharedIndicator> catalogue, Synthesis synthesis) {
        this.catalogue = List.copyOf(catalogue);
        this.synthesis = synthesis;
    }

    /** By number of schools, most first. */
    List<SharedIndicatorView> rows() {
        return synthesis.all(FigureKind.LATEST).keySet().stream()
                .map(key ->
                        new Shared(key.of().get(0), key.of().get(1), key.of().get(2)))
                .map(this::row)
                .sorted(Comparator.comparing(SharedIndicatorView::schools)
                        .reversed()
                        .thenComparing(SharedIndicatorView::label)
                        .thenComparing(SharedIndicatorView::unit))
                .toList();
    }

    /** What makes indicators of several schools the same. */
    private record Shared(String id, String unit, String direction) {
        String[] key(String... more) {
            return Stream.concat(Stream.of(id, unit, direction), Stream.of(more))
                    .toArray(String[]::new);
        }

        boolean addsUp() {
            return !unit.contains("%");
        }
    }

    private SharedIndicatorView row(Shared shared) {
        Distribution latest = synthesis.of(FigureKind.LATEST, shared.key());
        Distribution targets = synthesis.of(FigureKind.TARGETS, shared.key());
        List<StateRow> states = Stream.of(IndicatorState.values())
                .map(state ->
                        new StateRow(state, synthesis.schools(FigureKind.SHARED_STATES, shared.key(state.name()))))
                .toList();
        boolean allHaveTargets = targets.size() == latest.size();
        return new SharedIndicatorView(
                shared.id(),
                Typography.text(label(shared)),
                Typography.text(shared.unit()),
                Indicator.Direction.valueOf(shared.direction()),
                states.stream().mapToLong(StateRow::count).sum(),
                shared.addsUp() ? latest.sum() : null,
                shared.addsUp() && allHaveTargets ? targets.sum() : null,
                mean(latest),
                Spread.of(latest, null),
                states,
                onCourse(states),
                forecast(shared),
                years(shared));
    }

    /** As the catalogue words it; else as the schools do. */
    private String label(Shared shared) {
        return catalogue.stream()
                .filter(indicator -> indicator.id().equals(shared.id())
                        && indicator.unit().equals(shared.unit())
                        && indicator.direction().name().equals(shared.direction()))
                .map(SharedIndicator::label)
                .findFirst()
                .orElseGet(() -> synthesis.label(shared.id(), shared.unit()));
    }

    private static BigDecimal mean(Distribution values) {
        return values.sum()
                .divide(BigDecimal.valueOf(values.size()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static @Nullable Integer onCourse(List<StateRow> states) {
        long targeted = states.stream()
                .filter(row -> row.state() != IndicatorState.NO_TARGET)
                .mapToLong(StateRow::count)
                .sum();
        long good = states.stream()
                .filter(row -> row.state().isGood())
                .mapToLong(StateRow::count)
                .sum();
        return targeted == 0 ? null : (Integer) Percent.of(good, targeted);
    }

    private @Nullable ForecastRow forecast(Shared shared) {
        Distribution forecasts = synthesis.of(FigureKind.FORECASTS, shared.key());
        return forecasts.size() == 0
                ? null
                : new ForecastRow(
                        forecasts.size(),
                        shared.addsUp() ? forecasts.sum() : null,
                        forecasts.median(),
                        synthesis.schools(FigureKind.REACHING, shared.key()));
    }

    private List<YearRow> years(Shared shared) {
        List<YearRow> years = synthesis.all(FigureKind.YEARLY).entrySet().stream()
                .filter(entry -> entry.getKey().of().subList(0, 3).equals(List.of(shared.key())))
                .map(entry -> year(shared, entry.getKey(), entry.getValue()))
                .toList();
        return years.size() < FEWEST_YEARS ? List.of() : years;
    }

    private YearRow year(Shared shared, FigureKey key, Distribution values) {
        String year = key.of().get(3);
        Distribution changes = synthesis.of(FigureKind.CHANGES, shared.key(year));
        return new YearRow(
                year,
                values.size(),
                together(shared, values),
                changes.size(),
                changes.size() == 0 ? null : together(shared, changes));
    }

    private static BigDecimal together(Shared shared, Distribution values) {
        return shared.addsUp() ? values.sum() : values.median();
    }
}
