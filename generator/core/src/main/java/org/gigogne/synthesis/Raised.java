package org.gigogne.synthesis;

/** As what a school raises something. */
public enum Raised {
    /** A need. */
    NEED,
    /** What hinders. */
    IRRITANT,
    /** What would help. */
    LEVER,
    /** What it does, or is to do. */
    ACTION
}
