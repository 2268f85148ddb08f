package org.gigogne.report;

import java.time.Instant;
import java.util.List;

/**
 * What a PDF says about itself.
 *
 * @param title title of the report, not blank: readers show it, and every page bears it
 * @param author who answers for the report, for example the name of a school; may be empty
 * @param subject one sentence; may be empty
 * @param keywords in the order of importance; may be empty
 * @param language main language as a BCP 47 tag, such as {@code fr-FR}
 * @param date date of the content, never that of the clock: the same source must give the same bytes
 */
public record ReportMetadata(
        String title, String author, String subject, List<String> keywords, String language, Instant date) {
    public ReportMetadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A report needs a title.");
        }
        keywords = List.copyOf(keywords);
    }
}
