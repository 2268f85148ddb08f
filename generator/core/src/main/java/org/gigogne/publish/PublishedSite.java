package org.gigogne.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigogne.store.FileHashes;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;
import org.jspecify.annotations.Nullable;

/**
 * The site that stands in an output folder. Its manifest is told apart: it is none of the files of the maps.
 *
 * @param folder the output folder
 * @param folders the stamp of every folder in it, by path; that of the output folder itself is empty
 * @param manifestStamp the stamp of its manifest; null when it has none
 * @param written what is known to have been written there, as it was then, by path; nothing when nothing is known
 * @param intact the files that are known to hold what was written, as they are now, by path
 * @param renewed the stamps of those of them that had others when they were written, by path
 * @param others the stamps of all other files in it, by path
 */
record PublishedSite(
        Path folder,
        Map<String, FileStamp> folders,
        @Nullable FileStamp manifestStamp,
        Map<String, StampedFile> written,
        Map<String, StampedFile> intact,
        Map<String, FileStamp> renewed,
        Map<String, FileStamp> others) {
    /** What is there, and nothing is known of it. */
    static PublishedSite unknown(Path folder, FolderTree tree) {
        Map<String, FileStamp> others = tree.stamps();
        FileStamp manifest = others.remove(Manifest.FILE);
        return new PublishedSite(folder, tree.folders(), manifest, Map.of(), Map.of(), Map.of(), others);
    }

    /**
     * What is there, when it is known what the last build wrote.
     *
     * @param written its files, by path
     */
    static PublishedSite known(Path folder, FolderTree tree, Map<String, StampedFile> written, FileHashes hashes) {
        List<FolderTree.Entry> files = tree.files();
        @Nullable StampedFile[] found = new StampedFile[files.size()];
        Map<String, FileStamp> renewed = new ConcurrentHashMap<>();
        IntStream.range(0, found.length).parallel().forEach(i -> {
            FolderTree.Entry file = files.get(i);
            StampedFile known = written.get(file.path());
            if (known != null && file.isPlain()) {
                found[i] = intact(folder, known, file.stamp(), hashes);
                if (!file.stamp().equals(known.stamp()) && found[i] != null) {
                    renewed.put(file.path(), file.stamp());
                }
            }
        });
        Map<String, FileStamp> others = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null) {
                others.put(files.get(i).path(), files.get(i).stamp());
            }
        }
        boolean isAsWritten = renewed.isEmpty() && found.length - others.size() == written.size();
        Map<String, StampedFile> intact = isAsWritten ? written : byPath(found);
        FileStamp manifest = others.remove(Manifest.FILE);
        return new PublishedSite(folder, tree.folders(), manifest, written, intact, renewed, others);
    }

    /** A file as it is now, if it holds what was written; else null. */
    private static @Nullable StampedFile intact(Path folder, StampedFile written, FileStamp stamp, FileHashes hashes) {
        try {
            StampedFile now = hashes.again(folder, written, stamp);
            return now.sha256().equals(written.sha256()) ? now : null;
        } catch (IOException e) {
            return null; // nobody can tell what it holds
        }
    }

    private static Map<String, StampedFile> byPath(@Nullable StampedFile[] files) {
        Map<String, StampedFile> byPath = new HashMap<>();
        for (StampedFile file : files) {
            if (file != null) {
                byPath.put(file.name(), file);
            }
        }
        return byPath;
    }

    /** Number of files in it, without its manifest. */
    int size() {
        return intact.size() + others.size();
    }

    /** Paths of all files in it, without its manifest. */
    Stream<String> paths() {
        return Stream.concat(intact.keySet().stream(), others.keySet().stream());
    }

    /** Whether there is nothing, not even a manifest. */
    boolean isEmpty() {
        return size() == 0 && manifestStamp == null;
    }

    /** Whether there is a file. */
    boolean has(String path) {
        return intact.containsKey(path) || others.containsKey(path);
    }

    /** The stamp of a file; null when it is not there. */
    @Nullable FileStamp stamp(String path) {
        StampedFile file = intact.get(path);
        return file == null ? others.get(path) : file.stamp();
    }

    /** Whether all that the last build wrote is known, holds what was written, and has the stamps that it had then. */
    boolean isUntouched() {
        return isWhole() && renewed.isEmpty();
    }

    /** Whether all that the last build wrote is known, and is as it was written. */
    boolean isWhole() {
        return !written.isEmpty() && intact.size() == written.size();
    }

    @Nullable StampedFile intact(String path) {
        return intact.get(path);
    }

    /** SHA-256 of its files: of those that are intact or, when nothing is known of them, as its manifest tells. */
    Hashes hashes() throws IOException {
        if (intact.isEmpty()) {
            Map<String, Sha256> told =
                    manifest().<Map<String, Sha256>>map(Manifest::hashes).orElse(Map.of());
            return told::get;
        }
        return path -> {
            StampedFile file = intact.get(path);
            return file == null ? null : file.sha256();
        };
    }

    /** What files held. */
    @FunctionalInterface
    interface Hashes {
        /** SHA-256 of a file; null when there is none, or nothing is known of it. */
        @Nullable Sha256 of(String path);
    }

    /** Its manifest; empty when it has none, or one that cannot be read as such. */
    Optional<Manifest> manifest() throws IOException {
        return Manifest.read(folder);
    }
}
