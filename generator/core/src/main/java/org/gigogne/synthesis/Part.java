package org.gigogne.synthesis;

/** A part that a school may fill in, one per content file beyond its identity. */
public enum Part {
    /** Progression. */
    PROGRESSION("progression.yml"),
    /** Action plan. */
    PLAN("plan-action.yml"),
    /** Equipment. */
    INVENTORY("equipement.yml"),
    /** RETEX. */
    FEEDBACKS("retours-experience.yml"),
    /** Meetings. */
    MEETINGS("rencontres.yml"),
    /** Staff training. */
    TRAINING("formations.yml"),
    /** Self-assessment. */
    SELF_ASSESSMENT("autopositionnement.yml"),
    /** Continuity. */
    CONTINUITY("continuite.yml");

    private final String file;

    Part(String file) {
        this.file = file;
    }

    /** Name of the content file. */
    public String file() {
        return file;
    }
}
