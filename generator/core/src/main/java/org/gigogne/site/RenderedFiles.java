package org.gigogne.site;

import java.util.List;

/**
 * What was rendered of a place.
 *
 * @param files its pages and data files
 * @param found what the search finds of it
 * @param reports its reports, in the order in which they are offered
 */
public record RenderedFiles(List<OutputFile> files, FoundEntries found, List<ReportSize> reports) {
    public RenderedFiles {
        files = List.copyOf(files);
        reports = List.copyOf(reports);
    }
}
