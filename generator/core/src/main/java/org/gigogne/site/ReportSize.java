package org.gigogne.site;

/**
 * A report that a place offers, as a list of documents tells of it.
 *
 * @param id which report
 * @param pages number of pages of the PDF
 * @param bytes size of the PDF
 */
public record ReportSize(String id, int pages, long bytes) {}
