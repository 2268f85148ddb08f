package org.gigogne.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gigogne.model.Progression;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.reference.Referential;
import org.gigogne.reference.SchoolKind;

/** Class levels belong to the kind of school; lists that describe each level do it once, in the order of school life. */
final class ClassLevelRule implements Rule {
    private final Referential referential;

    ClassLevelRule(Referential referential) {
        this.referential = referential;
    }

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        List<Cursor<String>> enrolments = place.enrolments()
                .flatMap(line -> line.at("niveau", SchoolIdentity.Enrolment::level))
                .toList();
        List<Cursor<String>> levels = place.levels()
                .flatMap(line -> line.at("niveau", Progression.LevelProgression::level))
                .toList();
        Stream<Cursor<String>> others = Stream.concat(
                place.campaigns().flatMap(line -> line.each("niveaux", Progression.Campaign::levels)),
                place.results().flatMap(line -> line.at("niveau", Progression.LevelResult::level)));
        Stream<Cursor<String>> all =
                Stream.of(enrolments.stream(), levels.stream(), others).flatMap(part -> part);
        Stream<Problem> foreign = place.kind(referential).stream().flatMap(kind -> foreign(all, kind));
        return Stream.of(foreign, path(enrolments).stream(), path(levels).stream())
                .flatMap(part -> part);
    }

    private static Stream<Problem> foreign(Stream<Cursor<String>> levels, SchoolKind kind) {
        return levels.filter(level -> !kind.levels().contains(level.value()))
                .map(level -> level.problem(
                        ProblemCode.FOREIGN_LEVEL,
                        "Le niveau `" + level.value() + "` n'est pas de ce type d'établissement (" + kind.label()
                                + ").",
                        "les niveaux attendus sont " + String.join(", ", kind.levels())
                                + " ; sinon, vérifiez `type` dans `etablissement.yml`"));
    }

    private List<Problem> path(List<Cursor<String>> levels) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String highest = "";
        for (Cursor<String> level : levels) {
            String code = level.value();
            if (!seen.add(code)) {
                problems.add(level.problem(
                        ProblemCode.DUPLICATE_LEVEL,
                        "Le niveau `" + code + "` est décrit deux fois.",
                        "réunissez les deux en un seul"));
            } else if (order(code) < order(highest)) {
                problems.add(level.problem(
                        ProblemCode.LEVEL_ORDER,
                        "Le niveau `" + code + "` vient après `" + highest + "`.",
                        "rangez les niveaux dans l'ordre de la scolarité"));
            } else {
                highest = code;
            }
        }
        return problems;
    }

    private int order(String code) {
        return referential.classLevel(code).map(level -> level.order()).orElse(-1);
    }
}
