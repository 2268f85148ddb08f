package org.gigogne.view;

import java.time.LocalDate;
import java.util.List;
import org.gigogne.model.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting and what it gave.
 *
 * @param id its anchor in the page
 * @param title what it was
 * @param academicRegion région académique
 * @param dates day or days
 * @param place where
 * @param format how people met
 * @param hosts functions of those who led it
 * @param participants by category
 * @param totalParticipants all categories together
 * @param feedbacks RETEX told there
 * @param diagnosis findings by theme
 * @param projections needs by theme
 * @param questions question-by-question synthesis
 * @param actions actions that it gave
 */
public record MeetingView(
        String id,
        String title,
        @Nullable String academicRegion,
        List<LocalDate> dates,
        @Nullable String place,
        Meeting.Format format,
        List<String> hosts,
        List<ParticipantsRow> participants,
        int totalParticipants,
        List<Link> feedbacks,
        List<PlanView.DiagnosisRow> diagnosis,
        List<PlanView.ProjectionRow> projections,
        List<PlanView.QuestionView> questions,
        List<Link> actions) {
    /**
     * Participants of a category.
     *
     * @param category which
     * @param count persons
     * @param schools establishments represented
     * @param detail what is to be said
     */
    public record ParticipantsRow(
            Meeting.Category category,
            int count,
            @Nullable Integer schools,
            @Nullable String detail) {}
}
