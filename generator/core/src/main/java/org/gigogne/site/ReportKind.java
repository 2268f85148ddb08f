package org.gigogne.site;

/**
 * A report that the theme offers.
 *
 * @param id name of its template in {@code reports/}, of its files and of its texts, for example {@code synthese}
 * @param mostPages pages that it may have at most; 0 for any number
 */
public record ReportKind(String id, int mostPages) {
    /** The greatest value of {@code detail}, the variable that tells a template how much it may show. */
    public static final int MOST_DETAIL = 6;
}
