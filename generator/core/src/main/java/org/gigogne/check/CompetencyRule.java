package org.gigogne.check;

import java.util.Comparator;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Feedback;
import org.gigogne.model.Progression;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.reference.Competency;
import org.gigogne.reference.Referential;

/** Every competency code is one of the CRCN. */
final class CompetencyRule implements Rule {
    private final Referential referential;

    CompetencyRule(Referential referential) {
        this.referential = referential;
    }

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        Stream<Cursor<String>> goals = place.levels()
                .flatMap(level -> level.each("competences", Progression.LevelProgression::competencies))
                .flatMap(goal -> goal.at("code", Progression.CompetencyGoal::code));
        Stream<Cursor<String>> results = place.results()
                .flatMap(result -> result.each("competences", Progression.LevelResult::competencies))
                .flatMap(result -> result.at("code", Progression.CompetencyResult::code));
        Stream<Cursor<String>> actions =
                place.actions().flatMap(action -> action.each("competences", Action::competencies));
        Stream<Cursor<String>> feedbacks =
                place.feedbacks().flatMap(feedback -> feedback.each("competences", Feedback::competencies));
        return Stream.of(goals, results, actions, feedbacks)
                .flatMap(part -> part)
                .filter(code -> referential.competency(code.value()).isEmpty())
                .map(this::problem);
    }

    private Problem problem(Cursor<String> code) {
        return code.problem(
                ProblemCode.UNKNOWN_COMPETENCY,
                "La compétence `" + code.value() + "` n'existe pas dans le CRCN.",
                hint(code.value()));
    }

    /** The competency of the same domain whose number is nearest. */
    private String hint(String code) {
        int domain = code.charAt(0) - '0';
        int number = number(code);
        return referential.competenciesOf(domain).stream()
                .min(Comparator.comparingInt((Competency known) -> Math.abs(number(known.code()) - number)))
                .map(known -> "vouliez-vous dire `" + known.code() + "` (" + known.title() + ") ?")
                .orElse("les domaines du CRCN vont de 1 à "
                        + referential.domains().size());
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(2));
    }
}
