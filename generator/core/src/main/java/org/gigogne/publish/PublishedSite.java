package org.gigogne.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.store.FileHashes;
import org.gigogne.store.FileStamp;
import org.gigogne.store.StampedFile;
import org.jspecify.annotations.Nullable;

/**
 * The site that stands in an output folder.
 *
 * @param folder the output folder
 * @param present every file in it, by path from there
 * @param intact those that are known to hold what the last build wrote, by path
 */
record PublishedSite(Path folder, Map<String, FileStamp> present, Map<String, StampedFile> intact) {
    /** Nothing is known, not even whether there is a folder. */
    static PublishedSite none(Path folder) {
        return new PublishedSite(folder, Map.of(), Map.of());
    }

    /** What is there, and nothing is known of it; nothing when there is no folder. */
    static PublishedSite found(Path folder) throws IOException {
        return new PublishedSite(folder, Folders.stamps(folder), Map.of());
    }

    /** The same site, when it is known what the last build wrote. */
    PublishedSite knowing(List<StampedFile> written, FileHashes hashes) throws IOException {
        Map<String, StampedFile> found = new HashMap<>();
        for (StampedFile file : written) {
            FileStamp stamp = present.get(file.name());
            if (stamp != null) {
                StampedFile now = hashes.again(folder, file, stamp);
                if (now.sha256().equals(file.sha256())) {
                    found.put(file.name(), now);
                }
            }
        }
        return new PublishedSite(folder, present, found);
    }

    @Nullable StampedFile intact(String path) {
        return intact.get(path);
    }

    /** SHA-256 of its files: of those that are intact or, when nothing is known of them, as its manifest tells. */
    Hashes hashes() throws IOException {
        if (intact.isEmpty()) {
            Map<String, String> told =
                    manifest().<Map<String, String>>map(Manifest::hashes).orElse(Map.of());
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
        @Nullable String of(String path);
    }

    /** Its manifest; empty when it has none, or one that cannot be read as such. */
    Optional<Manifest> manifest() throws IOException {
        return Manifest.read(folder);
    }
}
