package org.gigogne.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gigogne.model.Progression;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.reference.ClassLevel;
import org.gigogne.reference.Referential;
import org.gigogne.reference.SchoolKind;

/**
 * Class levels belong to the kind of school; lists that describe each level do it once, in the order of a path through
 * school.
 */
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
        Optional<SchoolKind> kind = place.kind(referential);
        Stream<Problem> foreign = kind.stream().flatMap(known -> foreign(all, known));
        return Stream.of(foreign, path(enrolments, kind).stream(), path(levels, kind).stream())
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

    /** Judges repetition and order among the levels that belong to the school. */
    private List<Problem> path(List<Cursor<String>> levels, Optional<SchoolKind> kind) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Cursor<String> level : levels) {
            String code = level.value();
            if (kind.isPresent() && !kind.get().levels().contains(code)) {
                continue;
            }
            if (seen.contains(code)) {
                problems.add(level.problem(
                        ProblemCode.DUPLICATE_LEVEL,
                        "Le niveau `" + code + "` est décrit deux fois.",
                        "réunissez les deux en un seul"));
            }
            seen.stream()
                    .filter(earlier -> leadsTo(code, earlier))
                    .findFirst()
                    .ifPresent(earlier -> problems.add(level.problem(
                            ProblemCode.LEVEL_ORDER,
                            "Le niveau `" + code + "` est écrit après `" + earlier + "`, auquel il mène.",
                            "rangez les niveaux dans l'ordre de la scolarité")));
            seen.add(code);
        }
        return problems;
    }

    /** Whether a pupil passes through a level on the way to another; levels of different paths do not lead to each other. */
    private boolean leadsTo(String code, String later) {
        Optional<String> before = referential.classLevel(later).map(ClassLevel::previous);
        return before.isPresent() && (before.get().equals(code) || leadsTo(code, before.get()));
    }
}
