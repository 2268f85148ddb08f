package org.gigogne.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.TerritoryView.ProposalRow;
import org.gigogne.view.TerritoryView.ThemeRow;

/** Shows what the plans of the schools of a territory, or of a school, come to. */
final class TerritoryPlans {
    private final Labels labels;
    private final Synthesis synthesis;
    private final long schools;

    TerritoryPlans(Labels labels, Synthesis synthesis) {
        this.labels = labels;
        this.synthesis = synthesis;
        this.schools = synthesis.total(FigureKind.SCHOOLS);
    }

    /** Actions in a state. */
    long actions(Action.State state) {
        return synthesis.all(FigureKind.ACTIONS).entrySet().stream()
                .filter(entry -> entry.getKey().of().get(1).equals(state.name()))
                .mapToLong(entry -> entry.getValue().sum().longValueExact())
                .sum();
    }

    /** Indicators that are reached or on course. */
    long onCourse() {
        return Stream.of(IndicatorState.values())
                .filter(IndicatorState::isGood)
                .mapToLong(state -> synthesis.count(FigureKind.INDICATOR_STATES, state.name()))
                .sum();
    }

    /** Indicators with a target. */
    long targeted() {
        return synthesis.total(FigureKind.INDICATOR_STATES)
                - synthesis.count(FigureKind.INDICATOR_STATES, IndicatorState.NO_TARGET.name());
    }

    /** All themes by number of schools with an action, most first; none when no school says anything of any. */
    List<ThemeRow> themes() {
        List<ThemeRow> rows = labels.themes().stream()
                .map(this::theme)
                .sorted(Comparator.comparing(ThemeRow::schools)
                        .thenComparing(ThemeRow::actions)
                        .reversed())
                .toList();
        return rows.stream().anyMatch(row -> row.schools() + row.needs() + row.irritants() > 0) ? rows : List.of();
    }

    private ThemeRow theme(ThemeView theme) {
        String id = theme.id();
        long acting = synthesis.count(FigureKind.THEMES, id);
        return new ThemeRow(
                theme,
                acting,
                Percent.of(acting, schools),
                synthesis.total(FigureKind.ACTIONS, id),
                synthesis.count(FigureKind.ACTIONS, id, Action.State.DONE.name()),
                synthesis.count(FigureKind.LATE, id),
                synthesis.count(FigureKind.NEEDS, id),
                synthesis.count(FigureKind.IRRITANTS, id),
                synthesis.count(FigureKind.LEVERS, id));
    }

    /** Who carries the actions, when they end, what they cost. */
    PlanTotals totals() {
        List<PlanTotals.CarrierRow> carriers = synthesis.all(FigureKind.CARRIERS).entrySet().stream()
                .map(entry -> new PlanTotals.CarrierRow(
                        Typography.text(name(entry.getKey())),
                        entry.getValue().sum().longValueExact()))
                .sorted(Comparator.comparing(PlanTotals.CarrierRow::actions)
                        .reversed()
                        .thenComparing(PlanTotals.CarrierRow::name, AlphabeticalOrder.OF_NAMES))
                .toList();
        List<PlanTotals.FunderRow> funders = synthesis.all(FigureKind.COSTS).entrySet().stream()
                .map(entry -> new PlanTotals.FunderRow(
                        Typography.text(name(entry.getKey())),
                        synthesis.count(FigureKind.COSTED, name(entry.getKey())),
                        entry.getValue().sum()))
                .sorted(Comparator.comparing(PlanTotals.FunderRow::cost)
                        .reversed()
                        .thenComparing(PlanTotals.FunderRow::name, AlphabeticalOrder.OF_NAMES))
                .toList();
        int shown = Math.min(carriers.size(), PlanTotals.MOST_CARRIERS);
        return new PlanTotals(
                synthesis.all(FigureKind.ENDS).entrySet().stream()
                        .map(entry -> new PlanTotals.YearRow(
                                name(entry.getKey()),
                                entry.getValue().sum().longValueExact(),
                                synthesis.count(FigureKind.OPEN_ENDS, name(entry.getKey()))))
                        .toList(),
                carriers.subList(0, shown),
                carriers.size() - shown,
                funders,
                synthesis.total(FigureKind.COSTED),
                funders.stream().map(PlanTotals.FunderRow::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What a figure that is of one thing is of. */
    private static String name(FigureKey key) {
        return key.of().get(0);
    }

    /** National proposals by number of schools that raise them, most first. */
    List<ProposalRow> proposals() {
        return synthesis.all(FigureKind.PROPOSALS).entrySet().stream()
                .map(entry -> new ProposalRow(
                        labels.proposal(name(entry.getKey())),
                        entry.getValue().size(),
                        Percent.of(entry.getValue().size(), schools)))
                .sorted(Comparator.comparing(ProposalRow::schools)
                        .reversed()
                        .thenComparing(row -> row.proposal().id()))
                .toList();
    }
}
