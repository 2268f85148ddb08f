package org.gigogne.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Continuity;
import org.gigogne.model.Inventory;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Schedule;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SchoolIdentity.Enrolment;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.gigogne.synthesis.Part;
import org.gigogne.synthesis.SmallGroups;
import org.jspecify.annotations.Nullable;

/** Shows a school. */
final class SchoolViewer {
    private final Labels labels;
    private final SmallGroups groups;
    private final LocalDate asOf;
    private final PlaceViewer.CommonViewers commonViewers;

    SchoolViewer(Labels labels, SmallGroups groups, LocalDate asOf, PlaceViewer.CommonViewers commonViewers) {
        this.labels = labels;
        this.groups = groups;
        this.asOf = asOf;
        this.commonViewers = commonViewers;
    }

    SchoolView view(School school, List<Link> ancestors) {
        SchoolIdentity identity = school.identity();
        String path = school.path();
        int pupils = identity.enrolments().stream().mapToInt(Enrolment::pupils).sum();
        List<Action> actions = school.plan() == null ? List.of() : school.plan().actions();
        List<Inventory.DeviceLot> devices =
                school.inventory() == null ? List.of() : school.inventory().devices();
        PlaceViewer.CommonViewer common = commonViewers.forPlace(path, school.feedbacks(), actions, devices);

        PlanView plan = school.plan() == null || school.plan().isEmpty()
                ? null
                : common.plans().view(school.plan());
        ProgressionView progression =
                school.progression() == null || school.progression().isEmpty()
                        ? null
                        : new ProgressionViewer(labels, groups).view(path, school.progression());
        InventoryView inventory = school.inventory() == null
                        || school.inventory().isEmpty()
                ? null
                : new InventoryViewer(labels, groups, asOf).view(path, identity.kind(), pupils, school.inventory());
        TrainingView training = school.training() == null ? null : view(school.training());
        ContinuityView continuity = school.continuity() == null ? null : view(school.continuity());
        List<MeetingView> meetings = common.meetings(school.meetings());
        CalendarView calendar = new CalendarViewer(path, asOf)
                .add(plan)
                .add(progression)
                .add(training)
                .add(continuity)
                .add(inventory)
                .addMeetings(meetings)
                .view();
        List<ChangeView> changes = ChangesViewer.view(plan, calendar, asOf);
        SchoolIdentity.Steering steering = identity.steering();
        return new SchoolView(
                path,
                Typography.text(identity.name()),
                identity.uai(),
                identity.kind(),
                labels.schoolKind(identity.kind()),
                identity.sector(),
                identity.year().toString(),
                Typography.optional(identity.commune()),
                identity.website(),
                Typography.paragraphs(identity.presentation()),
                identity.enrolments().stream()
                        .map(row -> new SchoolView.EnrolmentRow(labels.level(row.level()), row.pupils(), row.classes()))
                        .toList(),
                pupils,
                classes(identity.enrolments()),
                steering == null
                        ? List.of()
                        : steering.members().stream()
                                .map(role ->
                                        new RoleView(Typography.text(role.function()), Typography.texts(role.tasks())))
                                .toList(),
                steering == null ? null : Typography.optional(steering.meetings()),
                ancestors,
                coverage(school),
                progression,
                plan,
                inventory,
                common.feedbacks(school.feedbacks()),
                meetings,
                training,
                school.selfAssessment() == null ? null : view(school.selfAssessment()),
                continuity,
                calendar,
                changes,
                common.pages(school.pages()),
                Documents.ofSchool(path, plan, inventory, calendar, changes));
    }

    private static @Nullable Integer classes(List<Enrolment> enrolments) {
        List<Integer> told = enrolments.stream()
                .map(Enrolment::classes)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return told.isEmpty()
                ? null
                : (Integer) told.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<SchoolView.PartView> coverage(School school) {
        return Stream.of(Part.values())
                .map(part -> new SchoolView.PartView(part, part.isFilled(school), part.file()))
                .toList();
    }

    private TrainingView view(Training training) {
        List<TrainingView.SessionView> sessions = new ArrayList<>();
        training.sessions().stream()
                .sorted(Comparator.comparing(SchoolViewer::start, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(session -> sessions.add(view(session)));
        List<BigDecimal> hours = training.sessions().stream()
                .map(Training.Session::hours)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new TrainingView(
                Typography.paragraphs(training.presentation()),
                sessions,
                training.certifications().stream()
                        .sorted(Comparator.comparing(Training.StaffCertification::year)
                                .reversed())
                        .map(this::view)
                        .toList(),
                hours.isEmpty() ? null : hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static @Nullable PartialDate start(Training.Session session) {
        return session.when() == null ? null : session.when().start();
    }

    private TrainingView.SessionView view(Training.Session session) {
        Schedule when = session.when();
        List<Boolean> told = groups.nested(session.registered(), session.attended());
        return new TrainingView.SessionView(
                Typography.text(session.title()),
                session.frame(),
                when == null ? null : when.start(),
                when == null ? null : when.end(),
                Typography.optional(session.audience()),
                session.hours(),
                Figure.of(session.registered(), told.get(0)),
                Figure.of(session.attended(), told.get(1)),
                session.domains().stream().map(labels::staffDomain).toList());
    }

    private TrainingView.CertificationRow view(Training.StaffCertification row) {
        Integer admissible = row.admissible();
        List<Boolean> told = groups.nested(row.staff(), row.engaged(), admissible);
        int candidates = admissible == null ? row.engaged() : admissible;
        // One is « avancé » or « expert », not both: two parts of the same group.
        boolean areGradesTold = told.get(2) && groups.mayDivide(candidates, known(row.advanced(), row.expert()));
        return new TrainingView.CertificationRow(
                row.year().toString(),
                Figure.of(row.staff(), told.get(0)),
                Figure.of(row.engaged(), told.get(1)),
                Figure.of(admissible, told.get(2)),
                Figure.of(row.advanced(), areGradesTold),
                Figure.of(row.expert(), areGradesTold));
    }

    private static long[] known(@Nullable Integer... numbers) {
        return Stream.of(numbers)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .toArray();
    }

    private SelfAssessmentView view(SelfAssessment assessment) {
        SelfAssessment.Respondents answered = assessment.answered();
        return new SelfAssessmentView(
                assessment.tool(),
                assessment.date(),
                Typography.paragraphs(assessment.comment()),
                assessment.areas().stream()
                        .sorted(Comparator.comparing(SelfAssessment.Area::area))
                        .map(area -> new SelfAssessmentView.AreaRow(
                                area.area(),
                                labels.selfieArea(area.area()),
                                Figure.of(area.leaders(), groups.mayTellMean(answered.leaders())),
                                Figure.of(area.teachers(), groups.mayTellMean(answered.teachers())),
                                Figure.of(area.pupils(), groups.mayTellMean(answered.pupils()))))
                        .toList(),
                assessment.maturities().stream()
                        .map(row -> new SelfAssessmentView.MaturityRow(
                                Typography.text(row.domain()), row.level(), Typography.optional(row.next())))
                        .toList());
    }

    private ContinuityView view(Continuity continuity) {
        PartialDate revision = continuity.revision();
        return new ContinuityView(
                Typography.paragraphs(continuity.presentation()),
                continuity.adopted(),
                revision,
                revision != null && revision.lastDay().isBefore(asOf),
                continuity.measures().stream()
                        .map(measure -> new ContinuityView.MeasureView(
                                Typography.text(measure.situation()),
                                Typography.text(measure.arrangement()),
                                Typography.texts(measure.tools()),
                                Typography.texts(measure.who())))
                        .toList(),
                continuity.exercises().stream()
                        .sorted(Comparator.comparing(Continuity.Exercise::date))
                        .map(exercise -> new ContinuityView.ExerciseView(
                                exercise.date(),
                                exercise.date().lastDay().isBefore(asOf),
                                Typography.text(exercise.scenario()),
                                Typography.texts(exercise.findings()),
                                Typography.texts(exercise.followUps())))
                        .toList());
    }
}
