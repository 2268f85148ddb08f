package org.gigogne.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Territory;
import org.gigogne.model.TerritoryContent;
import org.gigogne.synthesis.Distribution;
import org.gigogne.synthesis.EquipmentRatio;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.IndicatorSynthesis;
import org.gigogne.synthesis.Part;
import org.gigogne.synthesis.ResultSums;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.synthesis.Synthesis.ActionKey;
import org.gigogne.synthesis.Synthesis.GoalKey;
import org.gigogne.synthesis.Synthesis.IndicatorKey;
import org.gigogne.synthesis.Synthesis.RatioKey;
import org.gigogne.synthesis.Synthesis.ResultKey;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.PlaceViewer.PlaceKind.OfSchool;
import org.gigogne.view.PlaceViewer.PlaceKind.OfTerritory;

/** Shows a territory: its synthesis and its own content. */
final class TerritoryViewer {
    private final Labels labels;
    private final SmallGroups groups;
    private final LocalDate asOf;
    private final PlaceViewer.CommonViewers commonViewers;

    TerritoryViewer(Labels labels, SmallGroups groups, LocalDate asOf, PlaceViewer.CommonViewers commonViewers) {
        this.labels = labels;
        this.groups = groups;
        this.asOf = asOf;
        this.commonViewers = commonViewers;
    }

    TerritoryView view(
            TerritoryContent content, List<Link> ancestors, Synthesis synthesis, List<ContainedPlace> parts) {
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
        List<TerritoryView.EquipmentRow> equipment = equipment(synthesis);
        long schools = synthesis.schools().total();
        return new TerritoryView(
                path,
                Typography.text(territory.name()),
                territory.kind(),
                territory.code(),
                Typography.paragraphs(territory.presentation()),
                ancestors,
                schools,
                synthesis.pupils().total(),
                schoolKinds(synthesis),
                parts.stream().map(this::part).toList(),
                coverage(synthesis, schools),
                Stream.of(Action.State.values())
                        .map(state -> new PlanView.StateCount(state, count(synthesis, state)))
                        .toList(),
                synthesis.actions().total(),
                synthesis.late().total(),
                themes(synthesis, schools),
                proposals(synthesis, schools),
                indicators,
                equipment,
                progressions(synthesis),
                results(synthesis),
                plan,
                common.feedbacks(content.feedbacks()),
                meetings,
                calendar,
                changes,
                common.pages(content.pages()),
                Documents.ofTerritory(path, plan, !indicators.isEmpty(), !equipment.isEmpty(), calendar, changes));
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

    private TerritoryView.PartRow part(ContainedPlace place) {
        Synthesis synthesis = place.synthesis();
        long schools = synthesis.schools().total();
        String kindLabel = place.kind() instanceof OfSchool school ? labels.schoolKind(school.id()) : "";
        Territory.Kind territoryKind = place.kind() instanceof OfTerritory territory ? territory.kind() : null;
        return new TerritoryView.PartRow(
                new Link(Typography.text(place.name()), SitePaths.home(place.path())),
                kindLabel,
                territoryKind,
                schools,
                synthesis.pupils().total(),
                Percent.of(synthesis.coverage().total(), schools * Part.values().length),
                synthesis.actions().total(),
                count(synthesis, Action.State.DONE),
                synthesis.late().total(),
                Stream.of(IndicatorState.values())
                        .filter(IndicatorState::isGood)
                        .mapToLong(synthesis.indicatorStates()::of)
                        .sum(),
                synthesis.indicatorStates().total()
                        - synthesis.indicatorStates().of(IndicatorState.NO_TARGET));
    }

    private static List<TerritoryView.CoverageRow> coverage(Synthesis synthesis, long schools) {
        return Stream.of(Part.values())
                .map(part -> new TerritoryView.CoverageRow(
                        part,
                        synthesis.coverage().of(part),
                        Percent.of(synthesis.coverage().of(part), schools)))
                .toList();
    }

    private static long count(Synthesis synthesis, Action.State state) {
        return synthesis.actions().counts().entrySet().stream()
                .filter(entry -> entry.getKey().state() == state)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private List<TerritoryView.ThemeRow> themes(Synthesis synthesis, long schools) {
        List<TerritoryView.ThemeRow> rows = new ArrayList<>(labels.themes().stream()
                .map(theme -> theme(synthesis, theme, schools))
                .toList());
        rows.sort(Comparator.comparing(TerritoryView.ThemeRow::schools)
                .thenComparing(TerritoryView.ThemeRow::actions)
                .reversed());
        return rows;
    }

    private static TerritoryView.ThemeRow theme(Synthesis synthesis, ThemeView theme, long schools) {
        String id = theme.id();
        long raising = synthesis.themes().of(id);
        return new TerritoryView.ThemeRow(
                theme,
                raising,
                Percent.of(raising, schools),
                Stream.of(Action.State.values())
                        .mapToLong(state -> synthesis.actions().of(new ActionKey(id, state)))
                        .sum(),
                synthesis.actions().of(new ActionKey(id, Action.State.DONE)),
                synthesis.late().of(id));
    }

    private List<TerritoryView.ProposalRow> proposals(Synthesis synthesis, long schools) {
        return synthesis.proposals().counts().entrySet().stream()
                .map(entry -> new TerritoryView.ProposalRow(
                        labels.proposal(entry.getKey()), entry.getValue(), Percent.of(entry.getValue(), schools)))
                .sorted(Comparator.comparing(TerritoryView.ProposalRow::schools)
                        .reversed()
                        .thenComparing(row -> row.proposal().id()))
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

    private List<TerritoryView.EquipmentRow> equipment(Synthesis synthesis) {
        return synthesis.ratios().entrySet().stream()
                .filter(entry -> synthesis.devices().of(entry.getKey()) > 0
                        || labels.hasReference(
                                entry.getKey().ratio(), entry.getKey().kind()))
                .map(entry -> equipment(synthesis, entry.getKey(), entry.getValue()))
                .toList();
    }

    private TerritoryView.EquipmentRow equipment(Synthesis synthesis, RatioKey key, Distribution distribution) {
        String kind = key.kind();
        EquipmentRatio ratio = key.ratio();
        BigDecimal all =
                ratio.of(synthesis.devices().of(key), synthesis.equippedPupils().of(kind));
        return new TerritoryView.EquipmentRow(
                labels.schoolKind(kind),
                synthesis.equippedSchools().of(kind),
                labels.ratio(ratio, kind, all),
                distribution.quantile(25),
                distribution.median(),
                distribution.quantile(75));
    }

    private List<TerritoryView.CompetencyReach> progressions(Synthesis synthesis) {
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
        return new TerritoryView.ResultRow(
                key.year().toString(),
                labels.level(key.level()),
                sums.schools(),
                sum(sums.enrolled(), sums.enrolled()),
                sum(sums.participants(), sums.participants()),
                sums.certifiedAmong() == 0 ? Figure.of(null) : sum(sums.certified(), sums.certifiedAmong()),
                percent(sums));
    }

    private Figure sum(long count, long group) {
        return groups.mayShow(group) ? Figure.of(count) : Figure.hidden();
    }

    private Figure percent(ResultSums sums) {
        if (sums.certifiedAmong() == 0) {
            return Figure.of(null);
        }
        return groups.mayShow(sums.certifiedAmong())
                ? Figure.of(Percent.of(sums.certified(), sums.certifiedAmong()))
                : Figure.hidden();
    }
}
