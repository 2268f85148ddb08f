package org.gigogne.report;

/**
 * A report as text, ready to be printed.
 *
 * @param name name of the report in problems, for example {@code plan-numerique}
 * @param xhtml well-formed XML with the root {@code <article lang="fr">}; see {@link ReportPrinter} for its vocabulary
 * @param metadata what the PDF says about itself
 * @param images what {@code img} shows
 */
public record ReportSource(String name, String xhtml, ReportMetadata metadata, ReportImages images) {
    /** A report without images. */
    public ReportSource(String name, String xhtml, ReportMetadata metadata) {
        this(name, xhtml, metadata, ReportImages.NONE);
    }
}
