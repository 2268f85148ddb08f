package org.gigogne.synthesis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;

/** What a school is, and what it has written. */
final class PlaceFigures {
    private PlaceFigures() {}

    static Stream<Contribution> schools(School school, Circumstances circumstances) {
        return identity(school).map(file -> file.once(school.identity().kind()));
    }

    static Stream<Contribution> pupils(School school, Circumstances circumstances) {
        return enrolments(school)
                .map(row -> row.adding(row.value().pupils(), school.identity().kind()));
    }

    static Stream<Located<SchoolIdentity>> identity(School school) {
        return Located.file("etablissement.yml", school.identity());
    }

    static Stream<Located<SchoolIdentity.Enrolment>> enrolments(School school) {
        return identity(school)
                .flatMap(file -> file.each("effectifs", file.value().enrolments()));
    }

    static Stream<Contribution> coverage(School school, Circumstances circumstances) {
        return filled(school).map(file -> file.once(file.value().name()));
    }

    static Stream<Contribution> completeness(School school, Circumstances circumstances) {
        return filled(school)
                .map(file -> file.adding(
                        Completeness.percent(file.value(), school), file.value().name()));
    }

    static Stream<Contribution> age(School school, Circumstances circumstances) {
        return filled(school)
                .flatMap(file -> Freshness.dates(file.value(), school)
                        .filter(date -> !date.value().isAfter(circumstances.asOf()))
                        .max(Comparator.comparing(Located::value))
                        .stream()
                        .map(latest -> latest.adding(
                                months(latest.value(), circumstances.asOf()),
                                file.value().name())));
    }

    private static long months(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(from, to);
    }

    private static Stream<Located<Part>> filled(School school) {
        return Stream.of(Part.values())
                .filter(part -> part.isFilled(school))
                .flatMap(part -> Located.file(part.file(), part));
    }
}
