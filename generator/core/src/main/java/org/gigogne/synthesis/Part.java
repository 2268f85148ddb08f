package org.gigogne.synthesis;

import java.util.function.Predicate;
import org.gigogne.model.School;

/** A part that a school may fill in, one per content file beyond its identity. */
public enum Part {
    /** Progression. */
    PROGRESSION(
            "progression.yml",
            school -> school.progression() != null && !school.progression().isEmpty()),
    /** Action plan. */
    PLAN("plan-action.yml", school -> school.plan() != null && !school.plan().isEmpty()),
    /** Equipment. */
    INVENTORY(
            "equipement.yml",
            school -> school.inventory() != null && !school.inventory().isEmpty()),
    /** RETEX. */
    FEEDBACKS("retours-experience.yml", school -> !school.feedbacks().isEmpty()),
    /** Meetings. */
    MEETINGS("rencontres.yml", school -> !school.meetings().isEmpty()),
    /** Staff training. */
    TRAINING("formations.yml", school -> school.training() != null),
    /** Self-assessment. */
    SELF_ASSESSMENT("autopositionnement.yml", school -> school.selfAssessment() != null),
    /** Continuity. */
    CONTINUITY("continuite.yml", school -> school.continuity() != null);

    private final String file;
    // A method reference without state; the checker cannot see that.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<School> isFilled;

    Part(String file, Predicate<School> isFilled) {
        this.file = file;
        this.isFilled = isFilled;
    }

    /** Name of the content file. */
    public String file() {
        return file;
    }

    /** Whether a school has filled it in. A file that lists nothing does not count. */
    public boolean isFilled(School school) {
        return isFilled.test(school);
    }
}
