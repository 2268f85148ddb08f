package org.gigogne.check;

import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Continuity;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Progression;
import org.gigogne.model.Schedule;
import org.gigogne.model.Training;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** What comes later is dated later. A month or a school year counts as a whole: it is never before a day in it. */
final class PeriodRule implements Rule {
    private static final String MEND = "corrigez l'une des deux dates";

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return Stream.of(
                        schedules(place).flatMap(PeriodRule::schedule),
                        place.devices().flatMap(PeriodRule::device),
                        Cursor.of(place.continuity()).flatMap(PeriodRule::continuity),
                        place.indicators().flatMap(PeriodRule::target),
                        place.indicators().flatMap(PeriodRule::readings))
                .flatMap(part -> part);
    }

    /** Every period of the place. */
    static Stream<Cursor<Schedule>> schedules(CheckedPlace place) {
        return Stream.of(
                        Cursor.of(place.plan()).flatMap(file -> file.at("periode", ActionPlan::years)),
                        place.actions().flatMap(action -> action.at("quand", Action::when)),
                        place.campaigns().flatMap(campaign -> campaign.at("quand", Progression.Campaign::when)),
                        place.sessions().flatMap(session -> session.at("quand", Training.Session::when)))
                .flatMap(part -> part);
    }

    private static Stream<Problem> schedule(Cursor<Schedule> schedule) {
        PartialDate start = schedule.value().start();
        return schedule.at("fin", Schedule::end)
                .filter(end -> start != null && isBefore(end.value(), start))
                .map(end -> end.problem(
                        ProblemCode.END_BEFORE_START,
                        "La fin `" + end.value() + "` vient avant le début `" + start + "`.",
                        MEND));
    }

    private static Stream<Problem> device(Cursor<Inventory.DeviceLot> lot) {
        PartialDate acquired = lot.value().acquired();
        return lot.at("renouvellement", Inventory.DeviceLot::renewal)
                .filter(renewal -> acquired != null && isBefore(renewal.value(), acquired))
                .map(renewal -> renewal.problem(
                        ProblemCode.END_BEFORE_START,
                        "Le renouvellement `" + renewal.value() + "` vient avant l'acquisition `" + acquired + "`.",
                        MEND));
    }

    private static Stream<Problem> continuity(Cursor<Continuity> file) {
        PartialDate adopted = file.value().adopted();
        return file.at("revision", Continuity::revision)
                .filter(revision -> adopted != null && isBefore(revision.value(), adopted))
                .map(revision -> revision.problem(
                        ProblemCode.REVISION_BEFORE_ADOPTION,
                        "La révision `" + revision.value() + "` vient avant l'adoption `" + adopted + "`.",
                        MEND));
    }

    private static Stream<Problem> target(Cursor<Indicator> indicator) {
        Indicator.Reading baseline = indicator.value().baseline();
        return indicator
                .at("cible", Indicator::target)
                .flatMap(target -> target.at("date", Indicator.Reading::date))
                .filter(date -> baseline != null
                        && !date.value().lastDay().isAfter(baseline.date().firstDay()))
                .map(date -> date.problem(
                        ProblemCode.TARGET_BEFORE_BASELINE,
                        "La cible est datée de `" + date.value() + "` : elle ne vient pas après le départ, daté de `"
                                + (baseline == null ? "" : baseline.date()) + "`.",
                        MEND));
    }

    private static Stream<Problem> readings(Cursor<Indicator> indicator) {
        List<Indicator.Reading> readings = indicator.value().readings();
        return indicator
                .each("releves", Indicator::readings)
                .skip(1)
                .flatMap(reading -> reading.at("date", Indicator.Reading::date))
                .flatMap(date -> {
                    PartialDate before =
                            readings.get(indexOf(date.pointer()) - 1).date();
                    return isBefore(date.value(), before)
                            ? Stream.of(date.problem(
                                    ProblemCode.READINGS_ORDER,
                                    "Le relevé de `" + date.value() + "` suit celui de `" + before
                                            + "`, qui est plus récent.",
                                    "rangez les relevés dans l'ordre des dates"))
                            : Stream.empty();
                });
    }

    /** The index in {@code …/releves/3/date}. */
    private static int indexOf(String pointer) {
        String reading = pointer.substring(0, pointer.lastIndexOf('/'));
        return Integer.parseInt(reading.substring(reading.lastIndexOf('/') + 1));
    }

    private static boolean isBefore(PartialDate date, PartialDate other) {
        return date.lastDay().isBefore(other.firstDay());
    }
}
