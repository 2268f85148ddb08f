package org.gigogne.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Territory;
import org.gigogne.synthesis.Part;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.PlaceViewer.PlaceKind.OfSchool;
import org.gigogne.view.PlaceViewer.PlaceKind.OfTerritory;
import org.gigogne.view.TerritoryView.CoverageRow;
import org.gigogne.view.TerritoryView.PartRow;
import org.jspecify.annotations.Nullable;

/** Shows what a territory contains, and what is filled in. */
final class TerritoryParts {
    private final Labels labels;

    TerritoryParts(Labels labels) {
        this.labels = labels;
    }

    PartRow row(ContainedPlace place) {
        Synthesis synthesis = place.synthesis();
        TerritoryPlans plans = new TerritoryPlans(labels, synthesis);
        long schools = synthesis.schools().total();
        String kindLabel = place.kind() instanceof OfSchool school ? labels.schoolKind(school.id()) : "";
        Territory.Kind territoryKind = place.kind() instanceof OfTerritory territory ? territory.kind() : null;
        return new PartRow(
                new Link(Typography.text(place.name()), SitePaths.home(place.path())),
                kindLabel,
                territoryKind,
                schools,
                synthesis.pupils().total(),
                Percent.of(synthesis.coverage().total(), schools * Part.values().length),
                synthesis.actions().total(),
                plans.actions(Action.State.DONE),
                synthesis.late().total(),
                plans.onCourse(),
                plans.targeted(),
                plans.targeted() == 0 ? null : Percent.of(plans.onCourse(), plans.targeted()),
                competencies(synthesis),
                new TerritoryEquipment(labels, synthesis).computers(),
                coverage(synthesis));
    }

    /** How many schools have filled in each part; none without schools. */
    static List<CoverageRow> coverage(Synthesis synthesis) {
        long schools = synthesis.schools().total();
        return schools == 0
                ? List.of()
                : Stream.of(Part.values())
                        .map(part -> new CoverageRow(
                                part,
                                synthesis.coverage().of(part),
                                Percent.of(synthesis.coverage().of(part), schools)))
                        .toList();
    }

    /** Mean over the schools with a progression, to one decimal. */
    private static @Nullable BigDecimal competencies(Synthesis synthesis) {
        long schools = synthesis.coverage().of(Part.PROGRESSION);
        return schools == 0
                ? null
                : BigDecimal.valueOf(synthesis.workedOn().total())
                        .divide(BigDecimal.valueOf(schools), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
