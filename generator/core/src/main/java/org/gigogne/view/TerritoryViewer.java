package org.gigogne.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Territory;
import org.gigogne.model.TerritoryContent;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.IndicatorSynthesis;
import org.gigogne.synthesis.ResultSums;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.synthesis.Synthesis.GoalKey;
import org.gigogne.synthesis.Synthesis.IndicatorKey;
import org.gigogne.synthesis.Synthesis.ResultKey;
import org.gigogne.view.PlaceViewer.ContainedPlace;

/** Shows a territory: its synthesis and its own content. */
final class TerritoryViewer {
    private final Labels labels;
    private final LocalDate asOf;
    private final PlaceViewer.CommonViewers commonViewers;

    TerritoryViewer(Labels labels, LocalDate asOf, PlaceViewer.CommonViewers commonViewers) {
        this.labels = labels;
        this.asOf = asOf;
        this.commonViewers = commonViewers;
    }

    TerritoryView view(
            TerritoryContent content,
            List<Link> ancestors,
            Synthesis synthesis,
            List<ContainedPlace> parts,
            List<String> missing) {
        Territory territory = content.territory();
        String path = content.path();
        List<Action> actions =
                content.plan() == null ? List.of() : content.plan().actions();
        PlaceViewer.CommonViewer common = commonViewers.forPlace(path, content.feedbacks(), actions, List.of());
        PlanView plan = content.plan() == null || content.plan().isEmpty()
                ? null
                : common.plans().view(content.plan());
        List<MeetingView> meetings = common.meetings(content.meetings());
        CalendarView calendar =
                new CalendarViewer(path, asOf).add(plan).addMeetings(meetings).view();
        List<ChangeView> changes = ChangesViewer.view(plan, calendar, asOf);
        List<TerritoryView.IndicatorRow> indicators = indicators(synthesis);
        TerritoryPlans plans = new TerritoryPlans(labels, synthesis);
        List<TerritoryView.ThemeRow> themes = plans.themes();
        TerritoryEquipment equipment = new TerritoryEquipment(labels, synthesis);
        List<TerritoryView.EquipmentRow> byKind = equipment.byKind();
        List<TerritoryView.PartRow> rows =
                parts.stream().map(new TerritoryParts(labels)::row).toList();
        return new TerritoryView(
                path,
                Typography.text(territory.name()),
                territory.kind(),
                territory.code(),
                Typography.paragraphs(territory.presentation()),
                ancestors,
                synthesis.schools().total(),
                missing,
                synthesis.pupils().total(),
                schoolKinds(synthesis),
                rows,
                TerritoryParts.coverage(synthesis),
                Stream.of(Action.State.values())
                        .map(state -> new PlanView.StateCount(state, plans.actions(state)))
                        .toList(),
                synthesis.actions().total(),
                synthesis.late().total(),
                plans.onCourse(),
                plans.targeted(),
                themes,
                plans.totals(),
                plans.proposals(),
                indicators,
                byKind,
                equipment.ofReference(),
                TerritoryNeeds.of(themes, byKind, rows),
                progressions(synthesis),
                results(synthesis),
                plan,
                common.feedbacks(content.feedbacks()),
                meetings,
                calendar,
                changes,
                common.pages(content.pages()),
                Documents.ofTerritory(path, plan, !indicators.isEmpty(), !byKind.isEmpty(), calendar, changes));
    }

    private List<TerritoryView.SchoolKindRow> schoolKinds(Synthesis synthesis) {
        return synthesis.schools().counts().entrySet().stream()
                .map(entry -> new TerritoryView.SchoolKindRow(
                        labels.schoolKind(entry.getKey()),
                        entry.getValue(),
                        synthesis.pupils().of(entry.getKey())))
                .sorted(Comparator.comparing(TerritoryView.SchoolKindRow::schools)
                        .reversed()
                        .thenComparing(TerritoryView.SchoolKindRow::label))
                .toList();
    }

    private static List<TerritoryView.IndicatorRow> indicators(Synthesis synthesis) {
        return synthesis.indicators().entrySet().stream()
                .filter(entry -> entry.getValue().latest().size() > 0)
                .map(entry -> indicator(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(TerritoryView.IndicatorRow::schools)
                        .reversed()
                        .thenComparing(TerritoryView.IndicatorRow::label)
                        .thenComparing(TerritoryView.IndicatorRow::unit))
                .toList();
    }

    private static TerritoryView.IndicatorRow indicator(IndicatorKey key, IndicatorSynthesis indicator) {
        boolean addsUp = !key.unit().contains("%");
        boolean allHaveTargets =
                indicator.targets().size() == indicator.latest().size();
        return new TerritoryView.IndicatorRow(
                key.id(),
                Typography.text(indicator.label()),
                Typography.text(key.unit()),
                key.direction(),
                indicator.schools(),
                addsUp ? indicator.sum() : null,
                addsUp && allHaveTargets ? indicator.targets().sum() : null,
                indicator.latest().median(),
                Stream.of(IndicatorState.values())
                        .map(state -> new TerritoryView.StateRow(
                                state, indicator.states().of(state)))
                        .toList());
    }

    private List<TerritoryView.CompetencyReach> progressions(Synthesis synthesis) {
        if (synthesis.workedOn().total() == 0) {
            return List.of();
        }
        return labels.domains().stream()
                .flatMap(domain -> domain.competencies().stream())
                .map(competency -> new TerritoryView.CompetencyReach(
                        competency,
                        levels(synthesis, competency.code()),
                        synthesis.workedOn().of(competency.code())))
                .toList();
    }

    private List<TerritoryView.LevelCount> levels(Synthesis synthesis, String competency) {
        return synthesis.goals().counts().entrySet().stream()
                .filter(entry -> entry.getKey().competency().equals(competency))
                .sorted(Comparator.comparing((Map.Entry<GoalKey, Long> entry) ->
                        labels.rank(entry.getKey().level())))
                .map(entry ->
                        new TerritoryView.LevelCount(labels.level(entry.getKey().level()), entry.getValue()))
                .toList();
    }

    private List<TerritoryView.ResultRow> results(Synthesis synthesis) {
        return synthesis.results().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<ResultKey, ResultSums> entry) ->
                                entry.getKey().year())
                        .reversed()
                        .thenComparing(entry -> labels.rank(entry.getKey().level())))
                .map(entry -> result(entry.getKey(), entry.getValue()))
                .toList();
    }

    private TerritoryView.ResultRow result(ResultKey key, ResultSums sums) {
        boolean isTold = sums.schools() > 0;
        boolean areCertifiedKnown = !isTold || sums.certifiedAmong() > 0;
        return new TerritoryView.ResultRow(
                key.year().toString(),
                labels.level(key.level()),
                sums.schools(),
                sums.schools() + sums.withheld(),
                sum(sums.enrolled(), isTold),
                sum(sums.participants(), isTold),
                areCertifiedKnown ? sum(sums.certified(), isTold) : Figure.of(null),
                areCertifiedKnown ? sum(Percent.of(sums.certified(), sums.certifiedAmong()), isTold) : Figure.of(null));
    }

    /** A sum of what schools tell may be told; nothing is said when none does. */
    private static Figure sum(long sum, boolean isTold) {
        return isTold ? Figure.of(sum) : Figure.hidden();
    }
}
