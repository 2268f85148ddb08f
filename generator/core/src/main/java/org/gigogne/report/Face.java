package org.gigogne.report;

/** The four faces of the text font. */
enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    Face bold() {
        return this == ITALIC || this == BOLD_ITALIC ? BOLD_ITALIC : BOLD;
    }

    Face italic() {
        return this == BOLD || this == BOLD_ITALIC ? BOLD_ITALIC : ITALIC;
    }
}
