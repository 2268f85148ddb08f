package org.gigogne.site;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * What a page of a report is about: a part of it, or the whole of a short one.
 *
 * @param id which report
 * @param title its title
 * @param html the part as markup
 * @param part which part, from 1
 * @param parts paths of the pages of all parts, this one too
 * @param pdfPath path of the PDF from the root of the site
 * @param pages number of pages of the PDF
 * @param bytes size of the PDF
 */
record ReportSubject(
        String id,
        String title,
        TemplateHTMLOutputModel html,
        int part,
        List<String> parts,
        String pdfPath,
        int pages,
        long bytes) {
    ReportSubject {
        parts = List.copyOf(parts);
    }
}
