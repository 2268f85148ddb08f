package org.gigogne.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the index of a search kept of all that it was given.
 *
 * @param entries those that it kept, what matters most first
 * @param counts how many it was given of each place, by the folder of the place
 */
public record KeptEntries(List<SearchEntry> entries, Map<String, Integer> counts) {
    public KeptEntries {
        entries = List.copyOf(entries);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
