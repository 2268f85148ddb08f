package org.gigogne.view;

import java.util.List;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How the school goes on when it must close.
 *
 * @param paragraphs presentation
 * @param adopted when adopted
 * @param revision when to look at it again
 * @param revisionIsLate whether that date is past
 * @param measures what is done in which situation
 * @param exercises exercises in order of date
 */
public record ContinuityView(
        List<String> paragraphs,
        @Nullable PartialDate adopted,
        @Nullable PartialDate revision,
        boolean revisionIsLate,
        List<MeasureView> measures,
        List<ExerciseView> exercises) {
    /**
     * What is done in a situation.
     *
     * @param situation the situation
     * @param arrangement what is done
     * @param tools services used
     * @param who functions in charge
     */
    public record MeasureView(String situation, String arrangement, List<String> tools, List<String> who) {}

    /**
     * An exercise.
     *
     * @param date when
     * @param isPast whether it was held
     * @param scenario what was played
     * @param findings what was found
     * @param followUps what follows
     */
    public record ExerciseView(
            PartialDate date, boolean isPast, String scenario, List<String> findings, List<String> followUps) {}
}
