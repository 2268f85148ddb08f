package org.gigogne.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gigogne.store.FileStamp;
import org.gigogne.store.StampedFile;
import org.gigogne.store.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a site is written. It begins as it was left, by the build before the last or by one that was killed. Files
 * may be written from any thread.
 */
final class StagedFolder {
    private final Path folder;
    private final PublishedSite published;
    private final Path note;
    private @Nullable LeftFiles left;
    /** Whether anything lay in the folder, an empty folder for example, before anything was written. */
    private boolean isUsed;

    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
    /** Files in whose place something lay that is not told under their paths: a folder, or a file of another path. */
    private final List<Path> displacing = Collections.synchronizedList(new ArrayList<>());
    /** Folders that are known to be there. */
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    /**
     * Begins.
     *
     * @param note file that may tell of the {@link FormerSite}
     */
    StagedFolder(Path folder, PublishedSite published, Path note) {
        this.folder = folder;
        this.published = published;
        this.note = note;
    }

    Path path() {
        return folder;
    }

    /**
     * Where a file lies.
     *
     * @throws IllegalArgumentException when the path would leave the folder
     */
    Path file(String path) {
        Path file = folder.resolve(path).normalize();
        if (path.isEmpty() || path.contains("\\") || !file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException("path leaves the site: " + path);
        }
        return file;
    }

    /** Paths of the files that were written since. */
    Collection<String> written() {
        return written;
    }

    /** What lay in the folder before anything was written. */
    private synchronized LeftFiles left() throws IOException {
        if (left == null) {
            Optional<FormerSite> former = published.isWhole() ? FormerSite.read(note) : Optional.empty();
            // a build that is killed leaves no note of a folder that it changed
            Files.deleteIfExists(note);
            isUsed = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Folders.isEmpty(folder);
            if (!isUsed) {
                Files.deleteIfExists(folder); // a link perhaps
            }
            left = former.flatMap(site -> site.in(folder, published.written())).orElse(null);
        }
        if (left == null) {
            left = LeftFiles.in(FolderTree.of(folder));
        }
        return left;
    }

    /** Writes a file; gives its stamp. */
    FileStamp write(String path, List<ByteBuffer> parts) throws IOException {
        Path file = file(path);
        clear(path, file);
        WholeFile.write(file, parts);
        written.add(path);
        return FileStamp.of(file);
    }

    /** Paths of published files that may not be here: of a few, if the folder was left by the build before the last. */
    Set<String> doubtful() throws IOException {
        LeftFiles before = left();
        if (before.published().isEmpty()) {
            return published.intact().keySet();
        }
        Set<String> doubtful = new HashSet<>(before.missing());
        doubtful.addAll(before.others().keySet());
        doubtful.addAll(published.renewed().keySet());
        return doubtful;
    }

    /** Has a file of the published site be here too. */
    void link(StampedFile kept) throws IOException {
        String path = kept.name();
        if (kept.stamp().identity() != 0 && kept.stamp().equals(left().stamp(path))) {
            return; // the very same file
        }
        Path file = folder.resolve(path);
        clear(path, file);
        Path source = published.folder().resolve(path);
        try {
            Files.createLink(file, source);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(source, file); // a file system without hard links
            written.add(path);
        }
    }

    /**
     * Deletes what lay here, but for some paths.
     *
     * @param removed paths of published files that are not kept
     */
    void keepOnly(Predicate<String> isKept, List<String> removed) throws IOException {
        LeftFiles before = left();
        for (String path : before.others().keySet()) {
            if (!isKept.test(path)) {
                remove(folder.resolve(path));
            }
        }
        if (!before.published().isEmpty()) {
            for (String path : removed) {
                if (before.stamp(path) != null) {
                    remove(folder.resolve(path));
                }
            }
        }
    }

    /** Deletes what was written. */
    void undo() throws IOException {
        if (published.isEmpty()) {
            Folders.delete(folder);
        }
        for (String path : written) {
            Files.deleteIfExists(folder.resolve(path));
        }
    }

    /** Has all that was written reach the disk. */
    void sync() throws IOException {
        if (NativeFiles.sync()) {
            return;
        }
        for (String path : written) {
            try (FileChannel channel = FileChannel.open(folder.resolve(path), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /** Makes room for a file: it is never written into one that may be published under another name. */
    private void clear(String path, Path file) throws IOException {
        LeftFiles before = left();
        Path parent = Objects.requireNonNull(file.getParent());
        if (!made.contains(parent)) {
            make(parent);
            made.add(parent);
        }
        if (before.stamp(path) != null) {
            Files.deleteIfExists(file);
        } else if (isUsed && Folders.delete(file)) {
            displacing.add(file);
        }
    }

    private synchronized void make(Path parent) throws IOException {
        if (isUsed) {
            removeFileAbove(parent);
        }
        Files.createDirectories(parent);
    }

    /** Deletes what is no folder, a link to one for example, where a folder should be: nothing is looked for behind a link. */
    private void removeFileAbove(Path parent) throws IOException {
        Path above = folder;
        for (Path name : folder.relativize(parent)) {
            above = above.resolve(name);
            if (!Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(above);
                return; // and nothing is below
            }
        }
    }

    private void remove(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                || isWrittenAnew(file)) {
            return; // something of the site stands in its place, or in that of its folder
        }
        Files.delete(file);
        @Nullable Path above = file.getParent();
        while (above != null && !above.equals(folder) && Folders.isEmpty(above)) {
            Files.delete(above);
            above = above.getParent();
        }
    }

    /** Whether a path leads to a file of the site: with other capitals, where the system takes no notice of them. */
    private boolean isWrittenAnew(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return false; // what it leads to is another
        }
        for (Path other : displacing) {
            if (Files.isSameFile(file, other)) {
                return true;
            }
        }
        return false;
    }
}
