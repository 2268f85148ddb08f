package org.gigogne.publish;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is new in a site against the one before it.
 *
 * @param isFirst whether there was none before
 * @param added paths of files that were not there, sorted
 * @param changed paths of files that hold something else, sorted
 * @param removed paths of files that are no longer there, sorted
 */
public record SiteChanges(boolean isFirst, List<String> added, List<String> changed, List<String> removed) {
    /** Nothing is new. */
    static final SiteChanges NONE = new SiteChanges(false, List.of(), List.of(), List.of());

    public SiteChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /**
     * Compares two sites.
     *
     * @param isOther whether a file is not the one that was there
     */
    static SiteChanges between(Collection<String> before, Set<String> after, Predicate<String> isOther) {
        Set<String> known = new HashSet<>(before);
        return new SiteChanges(
                known.isEmpty(),
                after.stream().filter(path -> !known.contains(path)).sorted().toList(),
                after.stream().filter(known::contains).filter(isOther).sorted().toList(),
                known.stream().filter(path -> !after.contains(path)).sorted().toList());
    }

    /** Whether there is nothing new. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
