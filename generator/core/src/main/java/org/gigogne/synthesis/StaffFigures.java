package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Continuity;
import org.gigogne.model.School;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.jspecify.annotations.Nullable;

/** How staff train, where schools see themselves, and how they would go on. */
final class StaffFigures {
    private StaffFigures() {}

    private static Stream<Located<Training>> training(School school) {
        return Located.file(Part.TRAINING.file(), school.training());
    }

    private static Stream<Located<Training.Session>> sessionsOf(School school) {
        return training(school)
                .flatMap(file -> file.each("formations", file.value().sessions()));
    }

    static Stream<Contribution> sessions(School school, Circumstances circumstances) {
        return sessionsOf(school)
                .map(session -> session.once(session.value().frame().name()));
    }

    static Stream<Contribution> hours(School school, Circumstances circumstances) {
        return sessionsOf(school)
                .flatMap(session -> session.at("heures", session.value().hours())
                        .map(hours -> hours.adding(
                                hours.value(), session.value().frame().name())));
    }

    static Stream<Contribution> domains(School school, Circumstances circumstances) {
        return sessionsOf(school)
                .flatMap(session ->
                        session.each("domaines-crcn-edu", session.value().domains()))
                .map(domain -> domain.once(domain.value().toString()));
    }

    /** Those whose staff and whose engaged may both be told. */
    private static Stream<Located<Training.StaffCertification>> certifications(
            School school, Circumstances circumstances) {
        return training(school)
                .flatMap(file -> file.each("certifications", file.value().certifications()))
                .filter(row -> row.value().staff() != null && isTold(row.value(), circumstances.groups()));
    }

    private static boolean isTold(Training.StaffCertification row, SmallGroups groups) {
        List<Boolean> told = groups.nested(row.staff(), row.engaged());
        return told.get(0) && told.get(1);
    }

    static Stream<Contribution> engaged(School school, Circumstances circumstances) {
        return certifications(school, circumstances)
                .map(row -> row.adding(row.value().engaged(), row.value().year().toString()));
    }

    static Stream<Contribution> staff(School school, Circumstances circumstances) {
        return certifications(school, circumstances)
                .flatMap(row -> row.at("personnels", row.value().staff())
                        .map(staff ->
                                staff.adding(staff.value(), row.value().year().toString())));
    }

    private static Stream<Located<SelfAssessment>> assessment(School school) {
        return Located.file(Part.SELF_ASSESSMENT.file(), school.selfAssessment());
    }

    static Stream<Contribution> assessed(School school, Circumstances circumstances) {
        return assessment(school).map(file -> file.once(file.value().tool().name()));
    }

    /** Means of groups that are too small, or of which the size is not told, are left out. */
    static Stream<Contribution> selfie(School school, Circumstances circumstances) {
        return assessment(school)
                .flatMap(file -> file.each("domaines", file.value().areas())
                        .flatMap(area -> means(area, file.value().answered(), circumstances.groups())));
    }

    private static Stream<Contribution> means(
            Located<SelfAssessment.Area> area, SelfAssessment.Respondents answered, SmallGroups groups) {
        return Stream.of(
                        mean(area, "direction", area.value().leaders(), groups.mayTellMean(answered.leaders())),
                        mean(area, "enseignants", area.value().teachers(), groups.mayTellMean(answered.teachers())),
                        mean(area, "eleves", area.value().pupils(), groups.mayTellMean(answered.pupils())))
                .flatMap(part -> part);
    }

    private static Stream<Contribution> mean(
            Located<SelfAssessment.Area> area, String who, @Nullable BigDecimal mean, boolean isTold) {
        return area.at(who, isTold ? mean : null)
                .map(found -> found.adding(found.value(), area.value().area(), who));
    }

    static Stream<Contribution> maturities(School school, Circumstances circumstances) {
        return assessment(school)
                .flatMap(file -> file.each("paliers", file.value().maturities()))
                .map(row -> row.once(
                        row.value().domain().strip(), String.valueOf(row.value().level())));
    }

    static Stream<Contribution> continuity(School school, Circumstances circumstances) {
        return Located.file(Part.CONTINUITY.file(), school.continuity())
                .flatMap(file -> Stream.of(
                                adopted(file, circumstances),
                                exercised(file, circumstances),
                                overdue(file, circumstances))
                        .flatMap(part -> part));
    }

    private static Stream<Contribution> adopted(Located<Continuity> file, Circumstances circumstances) {
        return file.at("adopte-le", file.value().adopted())
                .filter(date -> !date.value().firstDay().isAfter(circumstances.asOf()))
                .map(date -> date.once(ContinuityState.ADOPTED.name()));
    }

    private static Stream<Contribution> exercised(Located<Continuity> file, Circumstances circumstances) {
        return file.each("exercices", file.value().exercises())
                .flatMap(exercise -> exercise.at("date", exercise.value().date()))
                .filter(date -> !date.value().firstDay().isAfter(circumstances.asOf())
                        && !date.value().lastDay().isBefore(circumstances.asOf().minusMonths(12)))
                .map(date -> date.once(ContinuityState.EXERCISED.name()));
    }

    private static Stream<Contribution> overdue(Located<Continuity> file, Circumstances circumstances) {
        return file.at("revision", file.value().revision())
                .filter(date -> date.value().lastDay().isBefore(circumstances.asOf()))
                .map(date -> date.once(ContinuityState.OVERDUE.name()));
    }
}
