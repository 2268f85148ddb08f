package org.gigogne.view;

import java.util.List;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.synthesis.Part;
import org.jspecify.annotations.Nullable;

/**
 * All that the pages and reports of a school show. Parts that the school has not filled in, or that the edition does
 * not show, are null or empty.
 *
 * @param path path of its folder from the root of the site
 * @param name its name
 * @param uai its UAI
 * @param kind id of its kind, for example {@code college}
 * @param kindLabel name of its kind
 * @param sector public or private
 * @param year school year that the content describes, for example {@code 2026-2027}
 * @param commune where it stands
 * @param website address of its own site, http or https
 * @param paragraphs presentation
 * @param enrolments pupils by class level
 * @param pupils all pupils
 * @param classes all classes; null when no level tells them
 * @param steering who steers
 * @param steeringMeetings how often they meet
 * @param ancestors territories that contain it, from the root down
 * @param coverage what is filled in, all parts
 * @param progression progression
 * @param plan action plan
 * @param inventory equipment
 * @param feedbacks RETEX
 * @param meetings meetings
 * @param training staff training
 * @param selfAssessment self-assessment
 * @param continuity continuity
 * @param calendar dates
 * @param changes what has happened lately, newest first
 * @param pages free pages
 * @param documents reports and files
 */
public record SchoolView(
        String path,
        String name,
        String uai,
        String kind,
        String kindLabel,
        SchoolIdentity.Sector sector,
        String year,
        @Nullable String commune,
        @Nullable String website,
        List<String> paragraphs,
        List<EnrolmentRow> enrolments,
        int pupils,
        @Nullable Integer classes,
        List<RoleView> steering,
        @Nullable String steeringMeetings,
        List<Link> ancestors,
        List<PartView> coverage,
        @Nullable ProgressionView progression,
        @Nullable PlanView plan,
        @Nullable InventoryView inventory,
        List<FeedbackView> feedbacks,
        List<MeetingView> meetings,
        @Nullable TrainingView training,
        @Nullable SelfAssessmentView selfAssessment,
        @Nullable ContinuityView continuity,
        CalendarView calendar,
        List<ChangeView> changes,
        List<FreePageView> pages,
        List<DocumentView> documents)
        implements PlaceView {
    /**
     * Pupils of a class level.
     *
     * @param level its name
     * @param pupils how many
     * @param classes how many; null when not told
     */
    public record EnrolmentRow(
            LevelLabel level, int pupils, @Nullable Integer classes) {}

    /**
     * Whether a part is filled in.
     *
     * @param part which
     * @param isFilled whether the school has it
     * @param file file to write for it
     */
    public record PartView(Part part, boolean isFilled, String file) {}
}
