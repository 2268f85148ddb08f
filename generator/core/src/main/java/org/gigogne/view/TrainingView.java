package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Training;
import org.jspecify.annotations.Nullable;

/**
 * How staff train.
 *
 * @param paragraphs presentation
 * @param sessions sessions in order of date
 * @param certifications Pix+ Édu by school year, newest first
 * @param totalHours sum of the hours of the sessions; null when none tells its hours
 */
public record TrainingView(
        List<String> paragraphs,
        List<SessionView> sessions,
        List<CertificationRow> certifications,
        @Nullable BigDecimal totalHours) {
    /**
     * A session.
     *
     * @param title what it is about
     * @param frame under which frame
     * @param start beginning
     * @param end end
     * @param audience for whom
     * @param hours length
     * @param registered persons registered
     * @param attended persons who came
     * @param domains domains of the CRCN Édu that it serves, as they may be shown
     */
    public record SessionView(
            String title,
            Training.Frame frame,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            @Nullable String audience,
            @Nullable BigDecimal hours,
            Figure registered,
            Figure attended,
            List<String> domains) {}

    /**
     * Pix+ Édu of a school year.
     *
     * @param year for example {@code 2025-2026}
     * @param staff staff of the school
     * @param engaged persons engaged
     * @param admissible persons admissible
     * @param advanced « avancé »
     * @param expert « expert »
     */
    public record CertificationRow(
            String year, Figure staff, Figure engaged, Figure admissible, Figure advanced, Figure expert) {}
}
