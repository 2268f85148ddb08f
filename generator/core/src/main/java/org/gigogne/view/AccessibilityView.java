package org.gigogne.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gigogne.model.Accessibility;
import org.jspecify.annotations.Nullable;

/**
 * What the accessibility declaration of a site says.
 *
 * @param conformity state that the site declares
 * @param audit day of the audit; null when there was none
 * @param auditor body that carried it out
 * @param framework referential and version
 * @param rate percentage of the criteria that are met
 * @param nonConformities what does not meet a criterion
 * @param exemptions what would be a disproportionate burden to mend
 * @param outOfScope contents that the law does not bind
 * @param environment browsers and assistive technologies of the tests
 * @param tools tools of the tests
 * @param pages pages that were tested
 * @param contact where a person who meets an obstacle finds help
 */
public record AccessibilityView(
        Accessibility.Conformity conformity,
        @Nullable LocalDate audit,
        @Nullable String auditor,
        String framework,
        @Nullable BigDecimal rate,
        List<String> nonConformities,
        List<String> exemptions,
        List<String> outOfScope,
        List<String> environment,
        List<String> tools,
        List<String> pages,
        @Nullable String contact) {
    /** The declaration of a site; null is a site that tells nothing. */
    public static AccessibilityView of(@Nullable Accessibility told) {
        Accessibility declared = told == null ? Accessibility.UNKNOWN : told;
        return new AccessibilityView(
                declared.conformity(),
                declared.audit(),
                Typography.optional(declared.auditor()),
                Typography.text(declared.framework()),
                declared.rate(),
                Typography.texts(declared.nonConformities()),
                Typography.texts(declared.exemptions()),
                Typography.texts(declared.outOfScope()),
                Typography.texts(declared.environment()),
                Typography.texts(declared.tools()),
                Typography.texts(declared.pages()),
                declared.contact());
    }
}
