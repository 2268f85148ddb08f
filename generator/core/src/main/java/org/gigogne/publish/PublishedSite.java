package org.gigogne.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gigogne.store.FileHashes;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;
import org.jspecify.annotations.Nullable;

/**
 * The site that stands in an output folder.
 *
 * @param folder the output folder
 * @param tree all that lies in it
 * @param written what is known to have been written there, as it was then; nothing when nothing is known
 * @param intact the files that are known to hold what the last build wrote, as they are now, by path
 * @param renewed the stamps of those of them that have others now
 */
record PublishedSite(
        Path folder,
        FolderTree tree,
        List<StampedFile> written,
        Map<String, StampedFile> intact,
        Map<String, FileStamp> renewed) {
    /** Nothing is known, not even whether there is a folder. */
    static PublishedSite none(Path folder) {
        return new PublishedSite(folder, FolderTree.NONE, List.of(), Map.of(), Map.of());
    }

    /** What is there, and nothing is known of it; nothing when there is no folder. */
    static PublishedSite found(Path folder) throws IOException {
        return new PublishedSite(folder, FolderTree.of(folder), List.of(), Map.of(), Map.of());
    }

    /** The same site, when it is known what the last build wrote. */
    PublishedSite knowing(List<StampedFile> files, FileHashes hashes) throws IOException {
        @Nullable StampedFile[] now = new StampedFile[files.size()];
        try {
            IntStream.range(0, now.length).parallel().forEach(i -> now[i] = now(files.get(i), hashes));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        Map<String, StampedFile> found = new HashMap<>(2 * now.length);
        Map<String, FileStamp> renewed = new HashMap<>();
        for (int i = 0; i < now.length; i++) {
            StampedFile file = now[i];
            if (file != null && file.sha256().equals(files.get(i).sha256())) {
                found.put(file.name(), file);
                if (!file.stamp().equals(files.get(i).stamp())) {
                    renewed.put(file.name(), file.stamp());
                }
            }
        }
        return new PublishedSite(folder, tree, files, found, renewed);
    }

    /** A file that was written, as it is now; null when it is not there. */
    private @Nullable StampedFile now(StampedFile written, FileHashes hashes) {
        FileStamp stamp = present().get(written.name());
        try {
            return stamp == null ? null : hashes.again(folder, written, stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stamp of every file in it, by path. */
    Map<String, FileStamp> present() {
        return tree.files();
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
