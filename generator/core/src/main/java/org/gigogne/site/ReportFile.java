package org.gigogne.site;

/**
 * A report that is ready: what it says, and its PDF.
 *
 * @param report the report as XHTML
 * @param pages number of pages of the PDF
 * @param bytes size of the PDF
 */
public record ReportFile(ReportXhtml report, int pages, long bytes) {
    /** What a list of documents tells of it. */
    ReportSize size() {
        return new ReportSize(report.id(), pages, bytes);
    }
}
