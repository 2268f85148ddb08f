package org.gigogne.site;

import java.util.Comparator;

/**
 * What the search may find.
 *
 * @param kind what it is about
 * @param folder path of the folder of its place; empty for the root
 * @param place name of the place that it belongs to; empty when there is none
 * @param title what readers call it
 * @param text what it says, in short; may be empty
 * @param path path of the page from the root of the site, perhaps with an anchor
 */
public record SearchEntry(SearchKind kind, String folder, String place, String title, String text, String path)
        implements Comparable<SearchEntry> {
    private static final Comparator<SearchEntry> ORDER = Comparator.comparing(SearchEntry::kind)
            .thenComparingInt(SearchEntry::depth)
            .thenComparing(SearchEntry::folder)
            .thenComparing(SearchEntry::path)
            .thenComparing(SearchEntry::title);

    private int depth() {
        int depth = 0;
        for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }

    /** What to keep first: places before what they hold, territories before their parts. */
    @Override
    public int compareTo(SearchEntry other) {
        return ORDER.compare(this, other);
    }
}
