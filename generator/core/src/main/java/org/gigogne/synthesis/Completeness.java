package org.gigogne.synthesis;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Continuity;
import org.gigogne.model.Inventory;
import org.gigogne.model.Progression;
import org.gigogne.model.School;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.jspecify.annotations.Nullable;

/**
 * How complete a part is: the share of what a reader expects to find in it. What is expected is listed in « comment c'est
 * calculé ».
 */
final class Completeness {
    private static final List<Predicate<Progression>> PROGRESSION = List.of(
            file -> !file.levels().isEmpty(),
            file -> file.levels().stream()
                    .flatMap(level -> level.competencies().stream())
                    .anyMatch(goal -> goal.target() != null),
            file -> !file.campaigns().isEmpty(),
            file -> !file.roles().isEmpty(),
            file -> !file.results().isEmpty());
    private static final List<Predicate<ActionPlan>> PLAN = List.of(
            plan -> !plan.diagnosis().isEmpty() || !plan.projections().isEmpty(),
            plan -> !plan.actions().isEmpty(),
            plan -> all(plan, action -> !action.how().isEmpty()),
            plan -> all(plan, action -> !action.who().carriers().isEmpty()),
            plan -> all(plan, action -> action.when() != null && action.when().end() != null),
            plan -> all(plan, action -> !action.indicators().isEmpty()));
    private static final List<Predicate<Inventory>> INVENTORY = List.of(
            file -> !file.devices().isEmpty(),
            file -> file.asOf() != null,
            file -> !file.devices().isEmpty()
                    && file.devices().stream().allMatch(lot -> lot.acquired() != null && lot.owner() != null),
            file -> file.network() != null,
            file -> !file.services().isEmpty(),
            file -> !file.services().isEmpty()
                    && file.services().stream().allMatch(service -> service.privacy() != null));
    private static final List<Predicate<Training>> TRAINING = List.of(
            file -> !file.sessions().isEmpty(), file -> !file.certifications().isEmpty());
    private static final List<Predicate<SelfAssessment>> SELF_ASSESSMENT =
            List.of(file -> !file.areas().isEmpty() || !file.maturities().isEmpty(), file -> file.comment() != null);
    private static final List<Predicate<Continuity>> CONTINUITY = List.of(
            file -> file.adopted() != null,
            file -> file.revision() != null,
            file -> !file.measures().isEmpty(),
            file -> !file.exercises().isEmpty());

    private Completeness() {}

    private static boolean all(ActionPlan plan, Predicate<Action> expected) {
        return !plan.actions().isEmpty() && plan.actions().stream().allMatch(expected);
    }

    /**
     * Share of what is expected of a part, in percent rounded down, 0 to 100.
     *
     * @param part a part that the school has filled in
     */
    static long percent(Part part, School school) {
        return switch (part) {
            case PROGRESSION -> percent(PROGRESSION, Stream.ofNullable(school.progression()));
            case PLAN -> percent(PLAN, Stream.ofNullable(school.plan()));
            case INVENTORY -> percent(INVENTORY, Stream.ofNullable(school.inventory()));
            case FEEDBACKS ->
                percent(
                        List.of(
                                feedback -> feedback.theme() != null,
                                feedback -> !feedback.worked().isEmpty(),
                                feedback -> !feedback.failed().isEmpty()),
                        school.feedbacks().stream());
            case MEETINGS ->
                percent(
                        List.of(
                                meeting -> !meeting.dates().isEmpty(),
                                meeting -> !meeting.participants().isEmpty(),
                                meeting -> !meeting.diagnosis().isEmpty()
                                        || !meeting.projections().isEmpty()
                                        || !meeting.questions().isEmpty()),
                        school.meetings().stream());
            case TRAINING -> percent(TRAINING, Stream.ofNullable(school.training()));
            case SELF_ASSESSMENT -> percent(SELF_ASSESSMENT, Stream.ofNullable(school.selfAssessment()));
            case CONTINUITY -> percent(CONTINUITY, Stream.ofNullable(school.continuity()));
        };
    }

    private static <T> long percent(List<Predicate<T>> expected, Stream<@Nullable T> values) {
        List<T> all =
                values.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        long met = expected.stream()
                .mapToLong(one -> all.stream().filter(one).count())
                .sum();
        return all.isEmpty() ? 0 : met * 100 / ((long) expected.size() * all.size());
    }
}
