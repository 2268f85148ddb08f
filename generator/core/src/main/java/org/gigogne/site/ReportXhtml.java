package org.gigogne.site;

/**
 * A report, ready to be laid out as PDF.
 *
 * @param id which report: {@code plan-numerique}, {@code synthese} or {@code synthese-territoriale}
 * @param place path of the place that it is about
 * @param path path of the PDF from the root of the site
 * @param xhtml the report as XHTML
 * @param title title of the document
 * @param subject what it is about, in one line
 */
public record ReportXhtml(String id, String place, String path, String xhtml, String title, String subject) {}
