package org.gigogne.report;

import java.util.List;

/** A report whose pages are set and not painted yet: their number is known. */
public final class TypesetReport {
    private final Pager.Pages pages;
    private final TagNode document;
    private final ReportMetadata metadata;

    TypesetReport(Pager.Pages pages, TagNode document, ReportMetadata metadata) {
        this.pages = pages;
        this.document = document;
        this.metadata = metadata;
    }

    /** Number of pages of each part that starts a page of its own, in their order; 1 or more each. */
    public List<Integer> chapterPages() {
        return pages.perRun();
    }

    /** Paints the pages; once only. */
    public PrintedReport print() {
        return new PrintedReport(PdfPainter.paint(pages, document, metadata), pages.perRun(), document.places());
    }
}
