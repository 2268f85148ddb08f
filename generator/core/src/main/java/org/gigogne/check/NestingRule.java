package org.gigogne.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gigogne.model.Progression.CompetencyGoal;
import org.gigogne.model.Progression.LevelProgression;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.reference.ClassLevel;
import org.gigogne.reference.Referential;
import org.jspecify.annotations.Nullable;

/**
 * A progression is nested: what a class level aims at is not below what a level before it aims at. The levels before
 * are those of the pupil's path, so that a seconde professionnelle follows a 3e and not a terminale. A competency that
 * was reached before may be left out: it is contained.
 */
final class NestingRule implements Rule {
    private final Referential referential;

    NestingRule(Referential referential) {
        this.referential = referential;
    }

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        Map<String, Map<String, Integer>> targets = new HashMap<>();
        place.levels().forEach(level -> targets.putIfAbsent(level.value().level(), targets(level.value())));
        return place.levels()
                .flatMap(level -> level.each("competences", LevelProgression::competencies)
                        .flatMap(goal -> goal.at("niveau-vise", CompetencyGoal::target)
                                .flatMap(target -> check(
                                        target,
                                        level.value().level(),
                                        goal.value().code(),
                                        targets))));
    }

    private static Map<String, Integer> targets(LevelProgression level) {
        Map<String, Integer> targets = new HashMap<>();
        for (CompetencyGoal goal : level.competencies()) {
            Integer target = goal.target();
            if (target != null) {
                targets.merge(goal.code(), target, Math::max);
            }
        }
        return targets;
    }

    private Stream<Problem> check(
            Cursor<Integer> target, String level, String competency, Map<String, Map<String, Integer>> targets) {
        String highest = level;
        int reached = target.value();
        for (String before = before(level); before != null; before = before(before)) {
            int there = Objects.requireNonNullElse(
                    targets.getOrDefault(before, Map.of()).get(competency), 0);
            if (there > reached) {
                highest = before;
                reached = there;
            }
        }
        if (highest.equals(level)) {
            return Stream.empty();
        }
        return Stream.of(target.problem(
                ProblemCode.NOT_NESTED,
                "En " + level + ", le niveau visé pour la compétence `" + competency + "` est `" + target.value()
                        + "`, alors que la " + highest + " vise déjà `" + reached + "`.",
                "visez au moins " + reached + ", ou retirez la compétence : ce niveau contient ceux d'avant"));
    }

    private @Nullable String before(String level) {
        return referential.classLevel(level).map(ClassLevel::previous).orElse(null);
    }
}
