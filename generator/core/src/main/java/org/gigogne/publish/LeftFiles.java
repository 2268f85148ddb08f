package org.gigogne.publish;

import java.util.Map;
import java.util.Set;
import org.gigogne.store.FileStamp;
import org.gigogne.store.StampedFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that lie in the folder of the next site before any is written there.
 *
 * @param published files by path: all those that are neither missing nor others are the very same
 * @param others the stamps of all files but the same, by path
 * @param missing paths of published files that are not there
 */
record LeftFiles(Map<String, StampedFile> published, Map<String, FileStamp> others, Set<String> missing) {
    /** All that lies in a folder. */
    static LeftFiles in(FolderTree folder) {
        return new LeftFiles(Map.of(), folder.stamps(), Set.of());
    }

    /** Number of files. */
    int size() {
        int notSame = Math.toIntExact(missing.stream()
                .filter(path -> !others.containsKey(path))
                .filter(published::containsKey)
                .count());
        int more = Math.toIntExact(others.keySet().stream()
                .filter(path -> !published.containsKey(path))
                .count());
        return published.size() - notSame + more;
    }

    /** The stamp of a file; null when it is not there. */
    @Nullable FileStamp stamp(String path) {
        FileStamp other = others.get(path);
        if (other != null || missing.contains(path)) {
            return other;
        }
        StampedFile same = published.get(path);
        return same == null ? null : same.stamp();
    }
}
