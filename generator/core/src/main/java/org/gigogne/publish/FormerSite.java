package org.gigogne.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gigogne.store.CheckedFile;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Records;
import org.gigogne.store.StampedFile;

/**
 * The site before the published one, as it was when that took its place: by what it differs from it. As long as no folder of
 * it has changed, no name in it has, and its files need not be looked at: those that both sites have are one file each.
 *
 * @param size number of its files
 * @param folders the stamp of every folder, by path; that of the site itself is empty. None when there was no site
 * @param others the stamps of its files that the published site has not, or not the same, by path
 * @param missing paths of files that only the published site has
 */
record FormerSite(int size, Map<String, FileStamp> folders, Map<String, FileStamp> others, List<String> missing) {
    private static final Records RECORDS = new Records();

    /** What was kept of it; empty when nothing was, or it was altered. */
    static Optional<FormerSite> read(Path file) {
        return CheckedFile.read(file).flatMap(bytes -> {
            try {
                return Optional.of(RECORDS.read(bytes, FormerSite.class));
            } catch (IOException e) {
                return Optional.empty(); // of another version
            }
        });
    }

    void write(Path file) throws IOException {
        CheckedFile.write(file, RECORDS.parts(this));
    }

    /**
     * Its files, if a folder holds it; empty when something has changed there, or too little is known.
     *
     * @param published the files of the published site, by path, as they were when it was published, as far as they are known
     */
    Optional<LeftFiles> in(Path folder, Map<String, StampedFile> published) {
        FileStamp site = folders.getOrDefault("", FileStamp.NONE);
        if (site.identity() == 0) {
            return Optional.empty(); // there was none, or its file system does not tell one file from another
        }
        LeftFiles left = new LeftFiles(published, others, Set.copyOf(missing));
        return left.size() == size && isUnchanged(folder) ? Optional.of(left) : Optional.empty();
    }

    private boolean isUnchanged(Path folder) {
        return folders.entrySet().parallelStream()
                .allMatch(entry -> entry.getValue().equals(stampOf(folder.resolve(entry.getKey()))));
    }

    private static FileStamp stampOf(Path folder) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) ? FileStamp.of(folder) : FileStamp.NONE;
        } catch (IOException e) {
            return FileStamp.NONE;
        }
    }
}
