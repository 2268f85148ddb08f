package org.gigogne.build;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.content.Place;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** What is said of a place that could not be managed, though none of its files was refused. */
final class PlaceFailure {
    private static final String OURS = "org.gigogne.";
    private static final int MOST_LINES = 4;

    private PlaceFailure() {}

    /** It took longer than any place does. */
    static Problem late(Place place, Duration limit) {
        return Problem.of(
                ProblemCode.PLACE_TOO_SLOW,
                Location.ofFile(place.path()),
                "Gigogne a abandonné " + name(place) + ", qui demandait plus de " + limit.toSeconds()
                        + " secondes de travail.",
                "retirez ses fichiers un à un pour trouver lequel : un texte y est démesuré, ou fait pour épuiser la"
                        + " machine ; sinon, relancez quand la machine est moins occupée");
    }

    /** It met a bug of ours: what failed, and the lines that led there, are told for those who mend it. */
    static Problem bug(Place place, Throwable bug) {
        return Problem.of(
                ProblemCode.PLACE_NOT_MANAGED,
                Location.ofFile(place.path()),
                "Gigogne n'a pas su traiter " + name(place) + " : c'est une erreur du programme, et non la vôtre.",
                "signalez-le aux auteurs de Gigogne, avec les fichiers du lieu et ces mots : `" + words(bug) + "`");
    }

    private static String name(Place place) {
        return place.path().isEmpty() ? "la racine du contenu" : "le lieu `" + place.path() + "`";
    }

    private static String words(Throwable bug) {
        Throwable first = bug;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.getClass().getSimpleName() + " (" + lines(first) + ")";
    }

    /** The line that failed, and those of ours that called it. What the content says is not among the words. */
    private static String lines(Throwable bug) {
        StackTraceElement[] calls = bug.getStackTrace();
        Stream<StackTraceElement> ours =
                Stream.of(calls).skip(1).filter(call -> call.getClassName().startsWith(OURS));
        return Stream.concat(Stream.of(calls).limit(1), ours)
                .limit(MOST_LINES)
                .map(call -> call.getFileName() + ":" + call.getLineNumber())
                .collect(Collectors.joining(", "));
    }
}
