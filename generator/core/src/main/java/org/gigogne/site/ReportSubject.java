package org.gigogne.site;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * What the page of a report is about.
 *
 * @param id which report
 * @param title its title
 * @param html the report as markup
 * @param pdfPath path of the PDF from the root of the site
 * @param pages number of pages of the PDF
 * @param bytes size of the PDF
 */
record ReportSubject(String id, String title, TemplateHTMLOutputModel html, String pdfPath, int pages, long bytes) {}
