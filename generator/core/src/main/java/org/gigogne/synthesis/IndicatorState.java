package org.gigogne.synthesis;

/** Where an indicator stands at the date of the figures; the rule is in {@link IndicatorAssessment}. */
public enum IndicatorState {
    /** The target is reached. */
    REACHED,
    /** Not reached, but where it should be by now. */
    ON_COURSE,
    /** Behind where it should be by now. */
    LATE,
    /** No reading is recent enough to tell. */
    NO_RECENT_READING,
    /** There is no target, or no dated way towards it. */
    NO_TARGET;

    /** Whether the state is a good one. */
    public boolean isGood() {
        return this == REACHED || this == ON_COURSE;
    }
}
