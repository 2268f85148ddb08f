package org.gigogne.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Continuity;
import org.gigogne.model.Feedback;
import org.gigogne.model.Meeting;
import org.gigogne.model.Progression;
import org.gigogne.model.Role;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;
import org.gigogne.reference.Referential;
import org.gigogne.reference.RoleWord;

/**
 * Where a function is expected no person is named. A guess, hence a warning: a civility or an initial before a capital,
 * or two words with capitals side by side that are neither functions, nor bodies, nor acronyms.
 */
final class PersonNameRule implements Rule {
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]*";
    private static final Pattern TITLED = Pattern.compile(
            "(?<!\\p{L})(?:M\\.|MM\\.|Mr|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle)\\s+(" + NAME + ")");
    private static final Pattern INITIAL =
            Pattern.compile("(?<![\\p{L}.'’-])\\p{Lu}\\.\\s?(\\p{Lu}\\p{Ll}[\\p{L}'’-]+)");
    private static final Pattern RUN = Pattern.compile("(?<!\\p{L})" + NAME + "(?:\\s" + NAME + ")+");
    private static final int LONGEST_ACRONYM = 5;

    private final List<RoleWord> words;
    private final List<String> names;

    PersonNameRule(Referential referential) {
        words = referential.roleWords();
        names = Stream.concat(
                        referential.glossary().stream().map(entry -> entry.term()),
                        referential.academies().stream().map(academy -> academy.name()))
                .map(Suggestion::fold)
                .toList();
    }

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return roles(place)
                .flatMap(text -> person(text.value()).stream()
                        .map(name -> text.problem(
                                ProblemCode.PERSON_NAME,
                                "`" + name + "` semble nommer une personne, là où l'on attend une fonction.",
                                "écrivez la fonction : RUPN, professeur documentaliste, chef d'établissement…")));
    }

    private static Stream<Cursor<String>> roles(CheckedPlace place) {
        Stream<Cursor<Role>> roles = Stream.concat(
                Cursor.of(place.identity())
                        .flatMap(file -> file.at("pilotage", SchoolIdentity::steering))
                        .flatMap(steering -> steering.each("membres", SchoolIdentity.Steering::members)),
                Cursor.of(place.progression()).flatMap(file -> file.each("roles", Progression::roles)));
        Stream<Cursor<String>> actors = place.actions()
                .flatMap(action -> action.at("qui", Action::who))
                .flatMap(who -> Stream.concat(
                        who.each("porteurs", Action.Actors::carriers),
                        who.each("concernes", Action.Actors::concerned)));
        return Stream.of(
                        roles.flatMap(role -> role.at("fonction", Role::function)),
                        actors,
                        Cursor.of(place.progression())
                                .flatMap(file -> file.each("etapes", Progression::milestones))
                                .flatMap(step -> step.each("qui", Progression.Milestone::who)),
                        place.feedbacks().flatMap(feedback -> feedback.each("auteurs", Feedback::authors)),
                        place.meetings().flatMap(meeting -> meeting.each("animateurs", Meeting::hosts)),
                        Cursor.of(place.continuity())
                                .flatMap(file -> file.each("mesures", Continuity::measures))
                                .flatMap(measure -> measure.each("qui", Continuity.Measure::who)))
                .flatMap(part -> part);
    }

    /** What looks like the name of a person in a text. */
    Optional<String> person(String text) {
        return Stream.of(
                        TITLED.matcher(text).results().filter(match -> !isKnown(match.group(1))),
                        INITIAL.matcher(text).results().filter(match -> !isKnown(match.group(1))),
                        RUN.matcher(text).results().filter(this::isPerson))
                .flatMap(matches -> matches)
                .map(MatchResult::group)
                .findFirst();
    }

    /** Two words side by side that nothing explains, unless a body bears them: {@code Collège Jules Verne}. */
    private boolean isPerson(MatchResult run) {
        List<String> parts = List.of(run.group().split("\\s", -1));
        if (parts.stream().anyMatch(this::isBody)) {
            return false;
        }
        for (int i = 1; i < parts.size(); i++) {
            if (!isKnown(parts.get(i - 1)) && !isKnown(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBody(String word) {
        String folded = Suggestion.fold(word);
        return words.stream().anyMatch(known -> known.isBody() && known.matches(folded));
    }

    private boolean isKnown(String word) {
        String folded = Suggestion.fold(word);
        boolean isAcronym = word.length() <= LONGEST_ACRONYM && word.matches("\\p{Lu}+");
        return isAcronym || names.contains(folded) || words.stream().anyMatch(known -> known.matches(folded));
    }
}
