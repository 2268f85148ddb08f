package org.gigogne.publish;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.gigogne.store.Sha256;

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
     * @param isFirst whether there was none before
     * @param wasThere whether a file was there
     * @param fresh SHA-256, by path, of the files that were written
     * @param removed paths of those that are no longer there
     * @param isSame whether a file that was there held the same
     */
    static SiteChanges between(
            boolean isFirst,
            Predicate<String> wasThere,
            Map<String, Sha256> fresh,
            List<String> removed,
            BiPredicate<String, Sha256> isSame) {
        return new SiteChanges(
                isFirst,
                fresh.keySet().stream()
                        .filter(path -> !wasThere.test(path))
                        .sorted()
                        .toList(),
                fresh.entrySet().stream()
                        .filter(file -> wasThere.test(file.getKey()) && !isSame.test(file.getKey(), file.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                removed.stream().sorted().toList());
    }

    /** Whether there is nothing new. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
