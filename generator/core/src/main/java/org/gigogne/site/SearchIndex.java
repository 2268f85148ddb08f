package org.gigogne.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

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
    /** How many entries came of each place, by its folder. */
    private final Map<String, Integer> counts = new TreeMap<>();

    SearchIndex() {
        this(MOST);
    }

    SearchIndex(int most) {
        this.most = most;
    }

    synchronized void add(List<SearchEntry> entries) {
        for (SearchEntry entry : entries) {
            counts.merge(entry.folder(), 1, Integer::sum);
            keep(entry);
        }
    }

    private void keep(SearchEntry entry) {
        SearchEntry last = kept.size() < most ? null : kept.peek();
        if (last == null || entry.compareTo(last) < 0) {
            kept.add(entry);
        }
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /**
     * Adds all entries of some places that a former index was given, if what it kept of them is enough to tell which of them
     * this one keeps; gives whether it was, and else adds none.
     *
     * @param folders the folders of these places
     */
    synchronized boolean addFormer(KeptEntries former, Set<String> folders) {
        if (!former.counts().keySet().containsAll(folders)) {
            return false;
        }
        List<SearchEntry> known = former.entries().stream()
                .filter(entry -> folders.contains(entry.folder()))
                .toList();
        long all = folders.stream().mapToLong(former.counts()::get).sum();
        if (known.size() < all) {
            // the others come behind the last one of all that were kept
            SearchEntry last = former.entries().get(former.entries().size() - 1);
            long before =
                    kept.stream().filter(entry -> entry.compareTo(last) <= 0).count();
            if (known.size() + before < most) {
                return false;
            }
        }
        known.forEach(this::keep);
        folders.forEach(folder -> counts.put(folder, former.counts().get(folder)));
        return true;
    }

    /** What was kept, what matters most first. */
    synchronized List<SearchEntry> entries() {
        return kept.stream().sorted().toList();
    }

    /** How many entries were left out. */
    synchronized long left() {
        return counts.values().stream().mapToLong(Integer::longValue).sum() - kept.size();
    }

    /** What it kept, for the next build. */
    synchronized KeptEntries kept() {
        return new KeptEntries(entries(), counts);
    }
}
