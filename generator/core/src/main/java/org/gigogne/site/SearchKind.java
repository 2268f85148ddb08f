package org.gigogne.site;

/** What an entry of the search is about; of too many entries, those of the first kinds are kept. */
public enum SearchKind {
    /** The home page of a territory. */
    TERRITORY,
    /** The home page of a school. */
    SCHOOL,
    /** A page that the program makes. */
    PAGE,
    /** A page that a team has written. */
    FREE_PAGE,
    /** An action. */
    ACTION,
    /** A RETEX. */
    FEEDBACK,
    /** An indicator. */
    INDICATOR,
    /** A report, as a page. */
    REPORT;

    /** Whether their titles are written by the teams, and not by the theme. */
    boolean isContent() {
        return this != PAGE && this != REPORT;
    }
}
