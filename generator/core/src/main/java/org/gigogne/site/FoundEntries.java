package org.gigogne.site;

import java.util.List;

/**
 * What the search of a site finds of one place.
 *
 * @param entries in order
 */
public record FoundEntries(List<SearchEntry> entries) {
    public FoundEntries {
        entries = List.copyOf(entries);
    }
}
