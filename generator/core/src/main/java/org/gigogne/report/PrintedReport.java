package org.gigogne.report;

import java.util.List;
import org.gigogne.problem.Location;

/** A report as a tagged PDF, and what is known of its making. */
public final class PrintedReport {
    private final byte[] pdf;
    private final List<Integer> chapterPages;
    private final List<Location> elements;

    PrintedReport(byte[] pdf, List<Integer> chapterPages, List<Location> elements) {
        this.pdf = pdf;
        this.chapterPages = List.copyOf(chapterPages);
        this.elements = List.copyOf(elements);
    }

    /** The file; not to be changed. */
    public byte[] pdf() {
        return pdf;
    }

    /** Number of pages, 1 or more. */
    public int pages() {
        return chapterPages.stream().mapToInt(Integer::intValue).sum();
    }

    /** Number of pages of each part that starts a page of its own, in their order; 1 or more each. */
    public List<Integer> chapterPages() {
        return chapterPages;
    }

    /**
     * The places in the XHTML that the elements of the structure tree were made from, in the order of the tree, an
     * element before those in it; the first is the document.
     */
    public List<Location> elements() {
        return elements;
    }
}
