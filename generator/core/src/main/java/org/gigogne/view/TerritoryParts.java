package org.gigogne.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Territory;
import org.gigogne.synthesis.Distribution;
import org.gigogne.synthesis.FigureKind;
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
    /** Twelve full months and more is old. */
    private static final BigDecimal OLD_MONTHS = BigDecimal.valueOf(12);

    private final Labels labels;

    TerritoryParts(Labels labels) {
        this.labels = labels;
    }

    PartRow row(ContainedPlace place) {
        Synthesis synthesis = place.synthesis();
        TerritoryPlans plans = new TerritoryPlans(labels, synthesis);
        long schools = synthesis.total(FigureKind.SCHOOLS);
        Territory.Kind territoryKind = place.kind() instanceof OfTerritory territory ? territory.kind() : null;
        return new PartRow(
                new Link(Typography.text(place.name()), SitePaths.home(place.path())),
                kindLabel(place),
                territoryKind,
                schools,
                synthesis.total(FigureKind.PUPILS),
                Percent.of(synthesis.total(FigureKind.COVERAGE), schools * Part.values().length),
                synthesis.total(FigureKind.ACTIONS),
                plans.actions(Action.State.DONE),
                synthesis.total(FigureKind.LATE),
                plans.onCourse(),
                plans.targeted(),
                plans.targeted() == 0 ? null : Percent.of(plans.onCourse(), plans.targeted()),
                competencies(synthesis),
                new TerritoryEquipment(labels, synthesis).computers(),
                coverage(synthesis));
    }

    private String kindLabel(ContainedPlace place) {
        if (place.kind() instanceof OfSchool school) {
            return labels.schoolKind(school.id());
        }
        return place.kind() instanceof OfTerritory territory && territory.ownKind() != null
                ? Typography.text(territory.ownKind())
                : "";
    }

    /** How many schools have filled in each part; none without schools. */
    static List<CoverageRow> coverage(Synthesis synthesis) {
        long schools = synthesis.total(FigureKind.SCHOOLS);
        return schools == 0
                ? List.of()
                : Stream.of(Part.values())
                        .map(part -> coverage(part, synthesis, schools))
                        .toList();
    }

    private static CoverageRow coverage(Part part, Synthesis synthesis, long schools) {
        long filled = synthesis.schools(FigureKind.COVERAGE, part.name());
        Distribution completeness = synthesis.of(FigureKind.COMPLETENESS, part.name());
        Distribution ages = synthesis.of(FigureKind.AGE, part.name());
        return new CoverageRow(
                part,
                filled,
                Percent.of(filled, schools),
                completeness.size() == 0 ? null : completeness.median(),
                ages.size() == 0 ? null : ages.median(),
                ages.size() - ages.below(OLD_MONTHS));
    }

    /** Mean over the schools with a progression, to one decimal. */
    private static @Nullable BigDecimal competencies(Synthesis synthesis) {
        long schools = synthesis.count(FigureKind.COVERAGE, Part.PROGRESSION.name());
        return schools == 0
                ? null
                : BigDecimal.valueOf(synthesis.total(FigureKind.WORKED_ON))
                        .divide(BigDecimal.valueOf(schools), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
