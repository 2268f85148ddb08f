package org.gigogne.site;

import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What the search of a site finds. Usable from any thread: what it holds in the end does not depend on the order in
 * which entries come. It keeps the {@value #MOST} that matter most, so that neither its size nor what a browser must
 * read grows with the site.
 */
final class SearchIndex {
    /** What a browser reads and indexes in two seconds. */
    static final int MOST = 3_000;

    private final int most;
    private final PriorityQueue<SearchEntry> kept = new PriorityQueue<>(Collections.reverseOrder());
    private long left;

    SearchIndex() {
        this(MOST);
    }

    SearchIndex(int most) {
        this.most = most;
    }

    synchronized void add(List<SearchEntry> entries) {
        for (SearchEntry entry : entries) {
            SearchEntry last = kept.size() < most ? null : kept.peek();
            if (last == null || entry.compareTo(last) < 0) {
                kept.add(entry);
            }
            if (last != null) {
                left++;
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }
    }

    /** What was kept, what matters most first. */
    synchronized List<SearchEntry> entries() {
        return kept.stream().sorted().toList();
    }

    /** How many entries were left out. */
    synchronized long left() {
        return left;
    }
}
