package org.gigogne.synthesis;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gigogne.model.Indicator.Reading;
import org.gigogne.model.PartialDate;
import org.gigogne.model.School;
import org.gigogne.model.SchoolYear;

/**
 * The dates in a part of a school of what was done, read or decided: the latest that is past tells how fresh the part is.
 * A RETEX has no date. A month or a school year counts with its last day, or with its first
 * while it lasts.
 */
final class Freshness {
    private Freshness() {}

    static Stream<Located<LocalDate>> dates(Part part, School school) {
        return switch (part) {
            case PROGRESSION -> progression(school);
            case PLAN -> plan(school);
            case INVENTORY -> inventory(school);
            case FEEDBACKS -> Stream.empty();
            case MEETINGS ->
                Located.file(part.file(), school.meetings())
                        .flatMap(file -> file.each("rencontres", file.value()))
                        .flatMap(
                                meeting -> meeting.each("dates", meeting.value().dates()));
            case TRAINING -> training(school);
            case SELF_ASSESSMENT ->
                Located.file(part.file(), school.selfAssessment())
                        .flatMap(file -> file.at("date", file.value().date()))
                        .flatMap(Freshness::days);
            case CONTINUITY -> continuity(school);
        };
    }

    private static Stream<Located<LocalDate>> progression(School school) {
        return Located.file(Part.PROGRESSION.file(), school.progression())
                .flatMap(file -> Stream.concat(
                        file.each("resultats", file.value().results())
                                .flatMap(result ->
                                        result.at("annee", result.value().year()))
                                .flatMap(Freshness::daysOfYear),
                        file.each("campagnes", file.value().campaigns())
                                .flatMap(campaign ->
                                        campaign.at("quand", campaign.value().when()))
                                .flatMap(when -> when.at("debut", when.value().start()))
                                .flatMap(Freshness::days)));
    }

    private static Stream<Located<LocalDate>> plan(School school) {
        Stream<Located<PartialDate>> begun = PlanFigures.actions(school)
                .flatMap(action -> action.at("quand", action.value().when()))
                .flatMap(when -> when.at("debut", when.value().start()));
        Stream<Located<Reading>> read = IndicatorFigures.indicators(school)
                .flatMap(
                        indicator -> indicator.each("releves", indicator.value().readings()));
        return Stream.concat(
                        begun,
                        read.flatMap(
                                reading -> reading.at("date", reading.value().date())))
                .flatMap(Freshness::days);
    }

    private static Stream<Located<LocalDate>> inventory(School school) {
        return Located.file(Part.INVENTORY.file(), school.inventory())
                .flatMap(file -> Stream.concat(
                        file.at("releve-le", file.value().asOf()),
                        file.each("appareils", file.value().devices())
                                .flatMap(
                                        lot -> lot.at("acquisition", lot.value().acquired()))))
                .flatMap(Freshness::days);
    }

    private static Stream<Located<LocalDate>> training(School school) {
        return Located.file(Part.TRAINING.file(), school.training())
                .flatMap(file -> Stream.concat(
                        file.each("formations", file.value().sessions())
                                .flatMap(session ->
                                        session.at("quand", session.value().when()))
                                .flatMap(when -> when.at("debut", when.value().start()))
                                .flatMap(Freshness::days),
                        file.each("certifications", file.value().certifications())
                                .flatMap(row -> row.at("annee", row.value().year()))
                                .flatMap(Freshness::daysOfYear)));
    }

    private static Stream<Located<LocalDate>> continuity(School school) {
        return Located.file(Part.CONTINUITY.file(), school.continuity())
                .flatMap(file -> Stream.concat(
                        file.at("adopte-le", file.value().adopted()),
                        file.each("exercices", file.value().exercises())
                                .flatMap(exercise ->
                                        exercise.at("date", exercise.value().date()))))
                .flatMap(Freshness::days);
    }

    private static Stream<Located<LocalDate>> days(Located<PartialDate> date) {
        return Stream.of(date.value().firstDay(), date.value().lastDay()).map(day -> new Located<>(day, date.origin()));
    }

    private static Stream<Located<LocalDate>> daysOfYear(Located<SchoolYear> year) {
        return Stream.of(year.value().firstDay(), year.value().lastDay()).map(day -> new Located<>(day, year.origin()));
    }
}
