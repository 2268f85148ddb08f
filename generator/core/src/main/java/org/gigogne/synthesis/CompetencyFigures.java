package org.gigogne.synthesis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gigogne.model.Progression;
import org.gigogne.model.Progression.LevelResult;
import org.gigogne.model.School;

/** On which competencies schools work, and what pupils reach. */
final class CompetencyFigures {
    private CompetencyFigures() {}

    private static Stream<Located<Progression>> progression(School school) {
        return Located.file(Part.PROGRESSION.file(), school.progression());
    }

    private static Stream<Located<Progression.LevelProgression>> levels(School school) {
        return progression(school)
                .flatMap(file -> file.each("niveaux", file.value().levels()));
    }

    static Stream<Contribution> goals(School school, Circumstances circumstances) {
        return levels(school)
                .flatMap(level -> level.each("competences", level.value().competencies())
                        .map(goal ->
                                goal.once(goal.value().code(), level.value().level())));
    }

    static Stream<Contribution> workedOn(School school, Circumstances circumstances) {
        return levels(school)
                .flatMap(level -> level.each("competences", level.value().competencies()))
                .map(goal -> goal.once(goal.value().code()));
    }

    /** Results of the school, once for a class level in a school year. */
    private static Stream<Located<LevelResult>> results(School school) {
        Set<List<String>> seen = new HashSet<>();
        return progression(school)
                .flatMap(file -> file.each("resultats", file.value().results()))
                .filter(result -> seen.add(List.of(key(result.value()))));
    }

    private static String[] key(LevelResult result) {
        return new String[] {result.year().toString(), result.level()};
    }

    private static Stream<Located<LevelResult>> told(School school, Circumstances circumstances) {
        return results(school)
                .filter(result -> circumstances.groups().told(result.value()).isWhole());
    }

    static Stream<Contribution> enrolled(School school, Circumstances circumstances) {
        return told(school, circumstances)
                .map(result -> result.adding(result.value().enrolled(), key(result.value())));
    }

    static Stream<Contribution> participants(School school, Circumstances circumstances) {
        return told(school, circumstances)
                .map(result -> result.adding(result.value().participants(), key(result.value())));
    }

    static Stream<Contribution> certifiedAmong(School school, Circumstances circumstances) {
        return told(school, circumstances)
                .filter(result -> result.value().certified() != null)
                .map(result -> result.adding(result.value().participants(), key(result.value())));
    }

    static Stream<Contribution> certified(School school, Circumstances circumstances) {
        return told(school, circumstances)
                .flatMap(result -> result.at("certifies", result.value().certified())
                        .map(certified -> certified.adding(certified.value(), key(result.value()))));
    }

    static Stream<Contribution> withheld(School school, Circumstances circumstances) {
        return results(school)
                .filter(result -> !circumstances.groups().told(result.value()).isWhole())
                .map(result -> result.once(key(result.value())));
    }

    static Stream<Contribution> levels(School school, Circumstances circumstances) {
        return results(school)
                .filter(result -> circumstances.groups().told(result.value()).participants())
                .flatMap(result -> result.each("competences", result.value().competencies())
                        .map(mean -> mean.adding(
                                mean.value().meanLevel(),
                                result.value().year().toString(),
                                result.value().level(),
                                mean.value().code())));
    }
}
