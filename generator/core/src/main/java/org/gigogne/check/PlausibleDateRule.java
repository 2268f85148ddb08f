package org.gigogne.check;

import java.util.stream.Stream;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Continuity;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.Meeting;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Progression;
import org.gigogne.model.Schedule;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Dates lie between 2000 and 2100: beyond, a finger slipped. */
final class PlausibleDateRule implements Rule {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return Stream.of(years(place), periods(place), readings(place), targets(place), days(place))
                .flatMap(part -> part)
                .filter(date -> date.value().firstDay().getYear() < FIRST_YEAR
                        || date.value().lastDay().getYear() > LAST_YEAR)
                .map(date -> date.problem(
                        ProblemCode.IMPLAUSIBLE_DATE,
                        "La date `" + date.value() + "` n'est pas entre " + FIRST_YEAR + " et " + LAST_YEAR + ".",
                        "vérifiez l'année"));
    }

    private static Stream<Cursor<PartialDate>> years(CheckedPlace place) {
        return Stream.of(
                        Cursor.of(place.identity()).flatMap(file -> file.at("annee", SchoolIdentity::year)),
                        place.results().flatMap(result -> result.at("annee", Progression.LevelResult::year)),
                        Cursor.of(place.inventory())
                                .flatMap(file -> file.each("prets", Inventory::loans))
                                .flatMap(loans -> loans.at("annee", Inventory.Loans::year)),
                        Cursor.of(place.training())
                                .flatMap(file -> file.each("certifications", Training::certifications))
                                .flatMap(line -> line.at("annee", Training.StaffCertification::year)))
                .flatMap(part -> part)
                .map(year -> year.map(value -> PartialDate.parse(value.toString())));
    }

    private static Stream<Cursor<PartialDate>> periods(CheckedPlace place) {
        return PeriodRule.schedules(place)
                .flatMap(period -> Stream.concat(period.at("debut", Schedule::start), period.at("fin", Schedule::end)));
    }

    private static Stream<Cursor<PartialDate>> readings(CheckedPlace place) {
        return place.indicators()
                .flatMap(indicator -> Stream.of(
                                indicator.at("depart", Indicator::baseline),
                                indicator.at("cible", Indicator::target),
                                indicator.each("releves", Indicator::readings))
                        .flatMap(part -> part))
                .flatMap(reading -> reading.at("date", Indicator.Reading::date));
    }

    private static Stream<Cursor<PartialDate>> targets(CheckedPlace place) {
        return place.sharedIndicators()
                .flatMap(indicator -> indicator.at("cible", Catalogue.SharedIndicator::target))
                .flatMap(target -> target.at("date", Catalogue.Target::date));
    }

    private static Stream<Cursor<PartialDate>> days(CheckedPlace place) {
        return Stream.of(
                        Cursor.of(place.progression())
                                .flatMap(file -> file.each("etapes", Progression::milestones))
                                .flatMap(step -> step.at("quand", Progression.Milestone::when)),
                        Cursor.of(place.inventory()).flatMap(file -> file.at("releve-le", Inventory::asOf)),
                        place.devices().flatMap(lot -> lot.at("acquisition", Inventory.DeviceLot::acquired)),
                        place.devices().flatMap(lot -> lot.at("renouvellement", Inventory.DeviceLot::renewal)),
                        place.meetings()
                                .flatMap(meeting -> meeting.each("dates", Meeting::dates))
                                .map(day -> day.map(value -> PartialDate.parse(value.toString()))),
                        Cursor.of(place.selfAssessment()).flatMap(file -> file.at("date", SelfAssessment::date)),
                        Cursor.of(place.continuity()).flatMap(file -> file.at("adopte-le", Continuity::adopted)),
                        Cursor.of(place.continuity()).flatMap(file -> file.at("revision", Continuity::revision)),
                        Cursor.of(place.continuity())
                                .flatMap(file -> file.each("exercices", Continuity::exercises))
                                .flatMap(exercise -> exercise.at("date", Continuity.Exercise::date)))
                .flatMap(part -> part);
    }
}
