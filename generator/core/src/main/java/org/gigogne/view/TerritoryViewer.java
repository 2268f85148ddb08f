package org.gigogne.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Territory;
import org.gigogne.model.TerritoryContent;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.Synthesis;
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
            List<String> missing,
            Catalogue catalogue) {
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
        List<SharedIndicatorView> indicators = new TerritoryIndicators(catalogue.indicators(), synthesis).rows();
        TerritoryPlans plans = new TerritoryPlans(labels, synthesis);
        List<TerritoryView.ThemeRow> themes = plans.themes();
        TerritoryEquipment equipment = new TerritoryEquipment(labels, synthesis);
        EquipmentTotals material = new TerritoryMaterial(synthesis).totals();
        StaffTotals staff = new TerritoryStaff(labels, synthesis).totals();
        TerritoryCompetencies competencies = new TerritoryCompetencies(labels, synthesis);
        List<TerritoryView.EquipmentRow> byKind = equipment.byKind();
        List<TerritoryView.PartRow> rows =
                parts.stream().map(new TerritoryParts(labels)::row).toList();
        return new TerritoryView(
                path,
                Typography.text(territory.name()),
                territory.kind(),
                Typography.optional(territory.ownKind()),
                territory.code(),
                Typography.paragraphs(territory.presentation()),
                ancestors,
                synthesis.total(FigureKind.SCHOOLS),
                missing,
                synthesis.total(FigureKind.PUPILS),
                schoolKinds(synthesis),
                rows,
                TerritoryParts.coverage(synthesis),
                Stream.of(Action.State.values())
                        .map(state -> new PlanView.StateCount(state, plans.actions(state)))
                        .toList(),
                synthesis.total(FigureKind.ACTIONS),
                synthesis.total(FigureKind.LATE),
                plans.onCourse(),
                plans.targeted(),
                themes,
                plans.totals(),
                new TerritoryKeywords(catalogue.keywords(), synthesis).totals(),
                plans.proposals(),
                indicators,
                byKind,
                equipment.ofReference(parts),
                material.isEmpty() ? null : material,
                staff.isEmpty() ? null : staff,
                TerritoryNeeds.of(themes, byKind, rows),
                competencies.progressions(),
                competencies.meansYear(),
                competencies.results(),
                plan,
                common.feedbacks(content.feedbacks()),
                meetings,
                calendar,
                changes,
                common.pages(content.pages()),
                Documents.ofTerritory(path, plan, !indicators.isEmpty(), !byKind.isEmpty(), calendar, changes));
    }

    private List<TerritoryView.SchoolKindRow> schoolKinds(Synthesis synthesis) {
        return synthesis.all(FigureKind.SCHOOLS).keySet().stream()
                .map(key -> key.of().get(0))
                .map(kind -> new TerritoryView.SchoolKindRow(
                        kind,
                        labels.schoolKind(kind),
                        synthesis.schools(FigureKind.SCHOOLS, kind),
                        synthesis.count(FigureKind.PUPILS, kind)))
                .sorted(Comparator.comparing(TerritoryView.SchoolKindRow::schools)
                        .reversed()
                        .thenComparing(TerritoryView.SchoolKindRow::label))
                .toList();
    }
}
