package org.gigogne.site;

import java.util.List;

/**
 * All that a place gives.
 *
 * @param files pages and data files, in the order of the tables of pages
 * @param reports reports still to be laid out as PDF
 */
public record RenderedPlace(List<OutputFile> files, List<ReportXhtml> reports) {
    public RenderedPlace {
        files = List.copyOf(files);
        reports = List.copyOf(reports);
    }
}
