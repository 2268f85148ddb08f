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
                (place.path().isEmpty() ? "La racine du contenu" : "Le lieu `" + place.path() + "`")
                        + " a demandé plus de " + limit.toSeconds() + " secondes de travail : il a été abandonné.",
                "retirez ses fichiers un à un pour trouver lequel : un texte y est démesuré, ou fait pour épuiser la"
                        + " machine ; sinon, relancez quand la machine est moins occupée");
    }

    /** It met a bug of ours: what failed, and the lines that led there, are told for those who mend it. */
    static Problem bug(Place place, Throwable bug) {
        return Problem.of(
                ProblemCode.PLACE_NOT_MANAGED,
                Location.ofFile(place.path()),
                "Gigogne n'a pas su traiter "
                        + (place.path().isEmpty() ? "la racine du contenu" : "le lieu `" + place.path() + "`")
                        + ", par sa faute et non par la vôtre : il a été laissé de côté.",
                "signalez-le à ceux qui font Gigogne, avec les fichiers du lieu et ces mots : `"
                        + bug.getClass().getSimpleName() + " (" + lines(bug) + ")`");
    }

    /** The line that failed, and those of ours that called it. */
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
