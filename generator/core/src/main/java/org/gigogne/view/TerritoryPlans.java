package org.gigogne.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.PlanSums;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.synthesis.Synthesis.ActionKey;
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
        this.schools = synthesis.schools().total();
    }

    /** Actions in a state. */
    long actions(Action.State state) {
        return synthesis.actions().counts().entrySet().stream()
                .filter(entry -> entry.getKey().state() == state)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Indicators that are reached or on course. */
    long onCourse() {
        return Stream.of(IndicatorState.values())
                .filter(IndicatorState::isGood)
                .mapToLong(synthesis.indicatorStates()::of)
                .sum();
    }

    /** Indicators with a target. */
    long targeted() {
        return synthesis.indicatorStates().total() - synthesis.indicatorStates().of(IndicatorState.NO_TARGET);
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
        long acting = synthesis.themes().of(id);
        return new ThemeRow(
                theme,
                acting,
                Percent.of(acting, schools),
                Stream.of(Action.State.values())
                        .mapToLong(state -> synthesis.actions().of(new ActionKey(id, state)))
                        .sum(),
                synthesis.actions().of(new ActionKey(id, Action.State.DONE)),
                synthesis.late().of(id),
                synthesis.needs().of(id),
                synthesis.irritants().of(id));
    }

    /** Who carries the actions, when they end, what they cost. */
    PlanTotals totals() {
        PlanSums sums = synthesis.plans();
        List<PlanTotals.CarrierRow> carriers = sums.carriers().counts().entrySet().stream()
                .map(entry -> new PlanTotals.CarrierRow(Typography.text(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(PlanTotals.CarrierRow::actions)
                        .reversed()
                        .thenComparing(PlanTotals.CarrierRow::name, AlphabeticalOrder.OF_NAMES))
                .toList();
        List<PlanTotals.FunderRow> funders = sums.costs().entrySet().stream()
                .map(entry -> new PlanTotals.FunderRow(
                        Typography.text(entry.getKey()), sums.costed().of(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(PlanTotals.FunderRow::cost)
                        .reversed()
                        .thenComparing(PlanTotals.FunderRow::name, AlphabeticalOrder.OF_NAMES))
                .toList();
        int shown = Math.min(carriers.size(), PlanTotals.MOST_CARRIERS);
        return new PlanTotals(
                sums.ends().counts().entrySet().stream()
                        .map(entry -> new PlanTotals.YearRow(
                                entry.getKey().toString(),
                                entry.getValue(),
                                sums.openEnds().of(entry.getKey())))
                        .toList(),
                carriers.subList(0, shown),
                carriers.size() - shown,
                funders,
                sums.costed().total(),
                sums.costs().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** National proposals by number of schools that raise them, most first. */
    List<ProposalRow> proposals() {
        return synthesis.proposals().counts().entrySet().stream()
                .map(entry -> new ProposalRow(
                        labels.proposal(entry.getKey()), entry.getValue(), Percent.of(entry.getValue(), schools)))
                .sorted(Comparator.comparing(ProposalRow::schools)
                        .reversed()
                        .thenComparing(row -> row.proposal().id()))
                .toList();
    }
}
