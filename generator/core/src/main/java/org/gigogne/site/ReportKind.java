package org.gigogne.site;

import java.util.Collections;
import java.util.List;

/**
 * A report that the theme offers.
 *
 * @param id name of its template in {@code reports/}, of its files and of its texts, for example {@code synthese}
 * @param mostPages pages that it may have at most; 0 for any number
 */
public record ReportKind(String id, int mostPages) {
    /** The greatest of the numbers by which {@code detail} tells a template how much it may show on each page. */
    public static final int MOST_DETAIL = 10;

    /** As much detail as there can be: a number for each page that the report may have; none if it may have any. */
    public List<Integer> mostDetail() {
        return Collections.nCopies(mostPages, MOST_DETAIL);
    }
}
