package org.gigogne.site;

import java.util.List;

/**
 * A report, ready to be laid out as PDF.
 *
 * @param id which report, for example {@code plan-numerique}
 * @param place path of the place that it is about
 * @param path path of the PDF from the root of the site
 * @param xhtml the report as XHTML
 * @param title title of the document
 * @param subject what it is about, in one line
 * @param keywords what it may be found by
 * @param language in which the theme speaks, as BCP 47 writes it, for example {@code fr-FR}
 */
public record ReportXhtml(
        String id,
        String place,
        String path,
        String xhtml,
        String title,
        String subject,
        List<String> keywords,
        String language) {
    public ReportXhtml {
        keywords = List.copyOf(keywords);
    }
}
