package org.gigogne.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gigogne.view.ActionView;
import org.gigogne.view.CompetencyView;
import org.gigogne.view.ContinuityView;
import org.gigogne.view.FeedbackView;
import org.gigogne.view.InventoryView;
import org.gigogne.view.MeetingView;
import org.gigogne.view.PlaceView;
import org.gigogne.view.PlanView;
import org.gigogne.view.ProgressionView;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SelfAssessmentView;
import org.gigogne.view.SharedIndicatorView;
import org.gigogne.view.TerritoryView;
import org.gigogne.view.TrainingView;

/** Words by which readers look for a page besides its name, the most telling first. */
final class SearchWords {
    private SearchWords() {}

    static List<String> none(PlaceView place) {
        return List.of();
    }

    static List<String> of(SchoolView school) {
        return Stream.concat(
                        Stream.of(school.kindLabel(), Objects.requireNonNullElse(school.commune(), ""), school.uai()),
                        school.paragraphs().stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static List<String> of(ActionView action) {
        return Stream.of(List.of(action.theme().label()), action.how(), action.carriers())
                .flatMap(List::stream)
                .toList();
    }

    static List<String> of(ProgressionView.LevelView level) {
        return Stream.concat(Stream.ofNullable(level.intention()), level.arrangements().stream())
                .toList();
    }

    static List<String> of(FeedbackView feedback) {
        return Stream.of(feedback.experience(), feedback.worked(), feedback.failed())
                .flatMap(List::stream)
                .toList();
    }

    static List<String> plan(PlaceView place) {
        PlanView plan = place.plan();
        return plan == null ? List.of() : plan.paragraphs();
    }

    static List<String> inventory(PlaceView place) {
        InventoryView inventory = place instanceof SchoolView school ? school.inventory() : null;
        return inventory == null
                ? List.of()
                : Stream.concat(
                                inventory.services().stream().map(InventoryView.ServiceView::name),
                                inventory.lots().stream()
                                        .map(InventoryView.LotView::label)
                                        .filter(Objects::nonNull))
                        .toList();
    }

    static List<String> progression(PlaceView place) {
        Stream<CompetencyView> competencies;
        if (place instanceof TerritoryView territory) {
            competencies = territory.progressions().stream().map(TerritoryView.CompetencyReach::competency);
        } else {
            ProgressionView progression = ((SchoolView) place).progression();
            competencies = progression == null
                    ? Stream.of()
                    : progression.domains().stream()
                            .flatMap(domain -> domain.rows().stream())
                            .map(ProgressionView.CompetencyRow::competency);
        }
        return competencies.map(CompetencyView::title).toList();
    }

    /** A territory shows the indicators that its schools share; those of a plan have entries of their own. */
    static List<String> indicators(PlaceView place) {
        return place instanceof TerritoryView territory
                ? territory.indicators().stream()
                        .map(SharedIndicatorView::label)
                        .toList()
                : List.of();
    }

    static List<String> selfAssessment(PlaceView place) {
        SelfAssessmentView assessment = place instanceof SchoolView school ? school.selfAssessment() : null;
        return assessment == null
                ? List.of()
                : Stream.concat(
                                assessment.areas().stream().map(SelfAssessmentView.AreaRow::title),
                                assessment.maturities().stream().map(SelfAssessmentView.MaturityRow::domain))
                        .toList();
    }

    static List<String> meetings(PlaceView place) {
        return place.meetings().stream().map(MeetingView::title).toList();
    }

    static List<String> training(PlaceView place) {
        TrainingView training = place instanceof SchoolView school ? school.training() : null;
        return training == null
                ? List.of()
                : training.sessions().stream()
                        .map(TrainingView.SessionView::title)
                        .toList();
    }

    static List<String> continuity(PlaceView place) {
        ContinuityView continuity = place instanceof SchoolView school ? school.continuity() : null;
        return continuity == null
                ? List.of()
                : continuity.measures().stream()
                        .map(ContinuityView.MeasureView::situation)
                        .toList();
    }

    static List<String> themes(PlaceView place) {
        return place instanceof TerritoryView territory
                ? territory.themes().stream().map(row -> row.theme().label()).toList()
                : List.of();
    }
}
