package org.gigogne.check;

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

/** Where a function is expected no person is named. A guess, hence a warning: {@link PersonNames}. */
final class PersonNameRule implements Rule {
    private final PersonNames names;

    PersonNameRule(PersonNames names) {
        this.names = names;
    }

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return roles(place)
                .flatMap(text -> names.in(text.value()).stream()
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
}
