package org.gigogne.view;

import java.util.List;
import org.gigogne.model.PartialDate;
import org.gigogne.model.SelfAssessment;
import org.jspecify.annotations.Nullable;

/**
 * Where a school sees itself.
 *
 * @param tool which tool
 * @param date when
 * @param comment what the team makes of it, in paragraphs
 * @param areas SELFIE areas
 * @param maturities maturity levels
 */
public record SelfAssessmentView(
        SelfAssessment.Tool tool,
        PartialDate date,
        List<String> comment,
        List<AreaRow> areas,
        List<MaturityRow> maturities) {
    /**
     * Mean answers of an area, each 1 to 5.
     *
     * @param letter A to H
     * @param title name of the area
     * @param leaders mean of the leaders
     * @param teachers mean of the teachers
     * @param pupils mean of the pupils
     */
    public record AreaRow(String letter, String title, Figure leaders, Figure teachers, Figure pupils) {}

    /**
     * A maturity level.
     *
     * @param domain what is judged
     * @param level 1 to 4
     * @param next next step
     */
    public record MaturityRow(
            String domain, int level, @Nullable String next) {}
}
