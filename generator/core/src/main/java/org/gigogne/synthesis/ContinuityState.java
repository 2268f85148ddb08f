package org.gigogne.synthesis;

/** What is known of the continuity plan of a school; several may hold. */
public enum ContinuityState {
    /** It is adopted. */
    ADOPTED,
    /** An exercise was held within twelve months. */
    EXERCISED,
    /** The date on which it should be looked at again is past. */
    OVERDUE
}
