package org.gigogne.site;

import java.util.List;
import org.gigogne.view.ActionView;
import org.gigogne.view.IndicatorView;
import org.gigogne.view.PlaceView;
import org.gigogne.view.PlanView;
import org.gigogne.view.ProgressionView;
import org.gigogne.view.SchoolView;
import org.jspecify.annotations.Nullable;

/** Parts of a place that may be missing, as lists. */
final class PlaceParts {
    private PlaceParts() {}

    static List<ActionView> actions(@Nullable PlanView plan) {
        return plan == null ? List.of() : plan.actions();
    }

    static List<IndicatorView> indicators(@Nullable PlanView plan) {
        return plan == null ? List.of() : plan.indicators();
    }

    static List<ProgressionView.LevelView> levels(PlaceView place) {
        ProgressionView progression = place instanceof SchoolView school ? school.progression() : null;
        return progression == null ? List.of() : progression.levels();
    }
}
