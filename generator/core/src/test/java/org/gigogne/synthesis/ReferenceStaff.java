package org.gigogne.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.model.Continuity;
import org.gigogne.model.School;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.jspecify.annotations.Nullable;

/** The part of {@link ReferenceSynthesis} about training, self-assessment and continuity. */
final class ReferenceStaff {
    private final ReferenceSynthesis sums;
    private final LocalDate asOf;

    ReferenceStaff(ReferenceSynthesis sums, LocalDate asOf) {
        this.sums = sums;
        this.asOf = asOf;
    }

    void school(School school) {
        if (school.training() != null) {
            training(school.training());
        }
        if (school.selfAssessment() != null) {
            assessment(school.selfAssessment());
        }
        if (school.continuity() != null) {
            continuity(school.continuity());
        }
    }

    private void training(Training training) {
        List<LocalDate> dates = new ArrayList<>();
        for (Training.Session session : training.sessions()) {
            String frame = session.frame().name();
            sums.add(1, FigureKind.SESSIONS, frame);
            if (session.hours() != null) {
                sums.add(session.hours(), FigureKind.HOURS, frame);
            }
            for (int domain : session.domains()) {
                sums.has(FigureKind.STAFF_DOMAINS, "" + domain);
            }
        }
        for (Training.StaffCertification row : training.certifications()) {
            ReferenceSynthesis.both(dates, row.year().firstDay(), row.year().lastDay());
            if (row.staff() != null && sums.mayBeTold(row.staff(), row.engaged())) {
                sums.add(row.staff(), FigureKind.STAFF, row.year().toString());
                sums.add(row.engaged(), FigureKind.ENGAGED, row.year().toString());
            }
        }
        sums.age(dates, Part.TRAINING);
    }

    private void assessment(SelfAssessment assessment) {
        sums.has(FigureKind.ASSESSED, assessment.tool().name());
        sums.age(List.of(assessment.date().firstDay(), assessment.date().lastDay()), Part.SELF_ASSESSMENT);
        for (SelfAssessment.Area area : assessment.areas()) {
            var answered = assessment.answered();
            if (area.leaders() != null && isEnough(answered.leaders())) {
                sums.add(area.leaders(), FigureKind.SELFIE, area.area(), "direction");
            }
            if (area.teachers() != null && isEnough(answered.teachers())) {
                sums.add(area.teachers(), FigureKind.SELFIE, area.area(), "enseignants");
            }
            if (area.pupils() != null && isEnough(answered.pupils())) {
                sums.add(area.pupils(), FigureKind.SELFIE, area.area(), "eleves");
            }
        }
        for (SelfAssessment.Maturity row : assessment.maturities()) {
            sums.has(FigureKind.MATURITIES, row.domain(), "" + row.level());
        }
    }

    private boolean isEnough(@Nullable Integer answered) {
        return answered != null && sums.mayBeTold(answered);
    }

    private void continuity(Continuity continuity) {
        List<LocalDate> dates = new ArrayList<>();
        if (continuity.adopted() != null) {
            ReferenceSynthesis.both(
                    dates, continuity.adopted().firstDay(), continuity.adopted().lastDay());
            if (!continuity.adopted().firstDay().isAfter(asOf)) {
                sums.has(FigureKind.CONTINUITY, "ADOPTED");
            }
        }
        if (continuity.revision() != null && continuity.revision().lastDay().isBefore(asOf)) {
            sums.has(FigureKind.CONTINUITY, "OVERDUE");
        }
        for (Continuity.Exercise exercise : continuity.exercises()) {
            ReferenceSynthesis.both(
                    dates, exercise.date().firstDay(), exercise.date().lastDay());
            boolean wasHeld = !exercise.date().firstDay().isAfter(asOf);
            if (wasHeld && !exercise.date().lastDay().isBefore(asOf.minusMonths(12))) {
                sums.has(FigureKind.CONTINUITY, "EXERCISED");
            }
        }
        sums.age(dates, Part.CONTINUITY);
    }
}
