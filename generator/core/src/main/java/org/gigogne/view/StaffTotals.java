package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.jspecify.annotations.Nullable;

/**
 * How the staff of the schools of a territory trains, where the schools see themselves, and how they would go on. A list
 * is empty when no school tells of it.
 *
 * @param training training sessions by frame, those that occur
 * @param domains schools by domain of the CRCN Édu that their training is about, all five; none without any
 * @param certifications Pix+ Édu by school year, newest first
 * @param tools schools by tool of self-assessment, those that occur
 * @param areas mean answers by SELFIE area
 * @param maturities schools by domain and maturity level
 * @param continuity what is known of the continuity plans; null when no school has one
 */
public record StaffTotals(
        List<TrainingRow> training,
        List<DomainRow> domains,
        List<CertificationRow> certifications,
        List<ToolRow> tools,
        List<AreaRow> areas,
        List<MaturityRow> maturities,
        @Nullable ContinuityRow continuity) {
    /** Whether no school tells anything of it. */
    boolean isEmpty() {
        return training.isEmpty() && certifications.isEmpty() && tools.isEmpty() && continuity == null;
    }

    /**
     * Training under a frame.
     *
     * @param frame which
     * @param schools schools that trained
     * @param sessions sessions
     * @param hours hours of the sessions that tell them
     */
    public record TrainingRow(Training.Frame frame, long schools, long sessions, BigDecimal hours) {}

    /**
     * A domain of the CRCN Édu.
     *
     * @param label its name
     * @param schools schools that trained in it
     */
    public record DomainRow(String label, long schools) {}

    /**
     * Pix+ Édu in a school year, of the schools whose figures may be shown.
     *
     * @param year for example {@code 2025-2026}
     * @param schools how many
     * @param staff their staff
     * @param engaged of these, those engaged
     * @param percent their share in percent; null without staff
     */
    public record CertificationRow(
            String year,
            long schools,
            long staff,
            long engaged,
            @Nullable Integer percent) {}

    /**
     * Schools that used a tool.
     *
     * @param tool which
     * @param schools how many
     */
    public record ToolRow(SelfAssessment.Tool tool, long schools) {}

    /**
     * A SELFIE area: medians of the means of the schools, each from 1 to 5.
     *
     * @param letter A to H
     * @param label its name
     * @param schools schools that assessed it
     * @param leaders median for the school leaders; null when no school tells it
     * @param teachers median for the teachers; null likewise
     * @param pupils median for the pupils; null likewise
     */
    public record AreaRow(
            String letter,
            String label,
            long schools,
            @Nullable BigDecimal leaders,
            @Nullable BigDecimal teachers,
            @Nullable BigDecimal pupils) {}

    /**
     * A domain of the maturity levels.
     *
     * @param domain as the schools word it
     * @param schools schools at level 1, 2, 3 and 4
     */
    public record MaturityRow(String domain, List<Long> schools) {}

    /**
     * Continuity plans.
     *
     * @param schools schools that have a plan
     * @param adopted of these, those whose plan is adopted
     * @param exercised of these, those that held an exercise within twelve months
     * @param overdue of these, those whose plan should have been looked at again
     */
    public record ContinuityRow(long schools, long adopted, long exercised, long overdue) {}
}
