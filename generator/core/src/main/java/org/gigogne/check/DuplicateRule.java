package org.gigogne.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Feedback;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.Meeting;
import org.gigogne.model.Progression;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** What names or singles out a thing is not given twice. */
final class DuplicateRule implements Rule {
    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return Stream.of(ids(place), competencies(place), results(place), areas(place))
                .flatMap(part -> part);
    }

    private static Stream<Problem> ids(CheckedPlace place) {
        return Stream.of(
                        repeated(place.actions().flatMap(action -> action.at("id", Action::id))),
                        repeated(place.indicators().flatMap(indicator -> indicator.at("id", Indicator::id))),
                        repeated(place.devices().flatMap(lot -> lot.at("id", Inventory.DeviceLot::id))),
                        repeated(place.feedbacks().flatMap(feedback -> feedback.at("id", Feedback::id))),
                        repeated(place.campaigns().flatMap(campaign -> campaign.at("id", Progression.Campaign::id))),
                        repeated(place.meetings().flatMap(meeting -> meeting.at("id", Meeting::id))),
                        repeated(place.keywords().flatMap(keyword -> keyword.at("id", Catalogue.Keyword::id))),
                        repeated(place.sharedIndicators()
                                .flatMap(indicator -> indicator.at("id", Catalogue.SharedIndicator::id))),
                        repeated(place.sessions().flatMap(session -> session.at("id", Training.Session::id))))
                .flatMap(part -> part)
                .map(id -> id.problem(
                        ProblemCode.DUPLICATE_ID,
                        "L'identifiant `" + id.value() + "` est donné deux fois.",
                        "donnez à chacun le sien"));
    }

    private static Stream<Problem> competencies(CheckedPlace place) {
        Stream<Cursor<String>> goals = place.levels()
                .flatMap(level -> repeated(level.each("competences", Progression.LevelProgression::competencies)
                        .flatMap(goal -> goal.at("code", Progression.CompetencyGoal::code))));
        Stream<Cursor<String>> results = place.results()
                .flatMap(result -> repeated(result.each("competences", Progression.LevelResult::competencies)
                        .flatMap(line -> line.at("code", Progression.CompetencyResult::code))));
        return Stream.concat(goals, results)
                .map(code -> code.problem(
                        ProblemCode.DUPLICATE_COMPETENCY,
                        "La compétence `" + code.value() + "` est citée deux fois pour ce niveau.",
                        "réunissez les deux en une seule"));
    }

    private static Stream<Problem> results(CheckedPlace place) {
        return repeated(place.results()
                        .map(result -> result.map(line -> "`" + line.level() + "` en `" + line.year() + "`")))
                .map(result -> result.problem(
                        ProblemCode.DUPLICATE_RESULT,
                        "Les résultats du niveau " + result.value() + " sont donnés deux fois.",
                        "gardez un seul résultat par niveau et par année"));
    }

    private static Stream<Problem> areas(CheckedPlace place) {
        return repeated(Cursor.of(place.selfAssessment())
                        .flatMap(file -> file.each("domaines", SelfAssessment::areas))
                        .flatMap(area -> area.at("domaine", SelfAssessment.Area::area)))
                .map(area -> area.problem(
                        ProblemCode.DUPLICATE_AREA,
                        "Le domaine `" + area.value() + "` est donné deux fois.",
                        "gardez-en un seul"));
    }

    /** Those whose value an earlier one has. */
    private static Stream<Cursor<String>> repeated(Stream<Cursor<String>> cursors) {
        Set<String> seen = new HashSet<>();
        return cursors.toList().stream().filter(cursor -> !seen.add(cursor.value()));
    }
}
