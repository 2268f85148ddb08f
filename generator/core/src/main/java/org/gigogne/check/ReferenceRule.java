package org.gigogne.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.content.Document;
import org.gigogne.model.Action;
import org.gigogne.model.Diagnosis;
import org.gigogne.model.Feedback;
import org.gigogne.model.Inventory;
import org.gigogne.model.Meeting;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** What one file says of another, by identifier, exists in the same place. */
final class ReferenceRule implements Rule {
    private static final int MOST_NAMED = 8;

    /** What can be referred to: how it is called, where it stands, and the identifiers that exist. */
    private record Target(String none, String file, boolean hasFile, Set<String> ids) {
        static Target of(String none, String file, @Nullable Document<?> document, Stream<String> ids) {
            return new Target(none, file, document != null, ids.collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        Target actions = Target.of(
                "Aucune action",
                "plan-action.yml",
                place.plan(),
                place.actions().map(Cursor::value).map(Action::id));
        Target devices = Target.of(
                "Aucun lot d'appareils",
                "equipement.yml",
                place.inventory(),
                place.devices().map(Cursor::value).map(Inventory.DeviceLot::id));
        Target feedbacks = Target.of(
                "Aucun retour d'expérience",
                "retours-experience.yml",
                place.feedbackFile(),
                place.feedbacks().map(Cursor::value).map(Feedback::id));
        return Stream.of(
                        unknown(place.actions().flatMap(action -> action.each("apres", Action::after)), actions),
                        unknown(
                                place.meetings().flatMap(meeting -> meeting.each("actions", Meeting::actions)),
                                actions),
                        unknown(
                                place.actions().flatMap(action -> action.each("equipements", Action::devices)),
                                devices),
                        unknown(
                                place.actions().flatMap(action -> action.each("retours", Action::feedbacks)),
                                feedbacks),
                        unknown(
                                place.diagnoses().flatMap(found -> found.each("retours", Diagnosis::feedbacks)),
                                feedbacks),
                        unknown(
                                place.meetings().flatMap(meeting -> meeting.each("retours", Meeting::feedbacks)),
                                feedbacks))
                .flatMap(part -> part);
    }

    private static Stream<Problem> unknown(Stream<Cursor<String>> uses, Target target) {
        return uses.filter(use -> !target.ids().contains(use.value()))
                .map(use -> use.problem(
                        ProblemCode.UNKNOWN_REFERENCE,
                        target.none() + " de `" + target.file() + "` n'a l'identifiant `" + use.value() + "`.",
                        hint(use.value(), target)));
    }

    private static String hint(String written, Target target) {
        if (!target.hasFile()) {
            return "écrivez `" + target.file() + "`, ou retirez cet identifiant";
        }
        return Suggestion.nearest(written, target.ids())
                .map(near -> "vouliez-vous dire `" + near + "` ?")
                .orElseGet(() -> known(target));
    }

    private static String known(Target target) {
        if (target.ids().isEmpty() || target.ids().size() > MOST_NAMED) {
            return "reprenez un identifiant (`id`) de ce fichier";
        }
        return "les identifiants connus sont "
                + target.ids().stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
