package org.gigogne.site;

/**
 * A report in the list of documents.
 *
 * @param id key of its name in the texts
 * @param path path of the PDF from the root of the site
 * @param page path of the page with the same information
 * @param pages number of pages of the PDF
 * @param bytes size of the PDF
 */
record ReportDocument(String id, String path, String page, int pages, long bytes) {}
