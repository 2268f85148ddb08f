package org.gigogne.site;

import java.util.List;

/**
 * What was rendered of a place.
 *
 * @param files its pages and data files
 * @param found what the search finds of it
 */
public record RenderedFiles(List<OutputFile> files, FoundEntries found) {
    public RenderedFiles {
        files = List.copyOf(files);
    }
}
