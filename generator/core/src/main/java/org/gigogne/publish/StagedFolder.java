package org.gigogne.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gigogne.store.FileStamp;
import org.gigogne.store.StampedFile;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a site is written. It begins as it was left, by the build before the last or by one that was killed. Files
 * may be written from any thread.
 */
final class StagedFolder {
    private final Path folder;
    private final PublishedSite published;
    private final Path note;
    private @Nullable Map<String, FileStamp> left;
    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
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
    private synchronized Map<String, FileStamp> left() throws IOException {
        if (left == null) {
            Optional<FormerSite> former = FormerSite.read(note);
            // a build that is killed leaves no note of a folder that it changed
            Files.deleteIfExists(note);
            left = former.flatMap(site -> site.in(folder, published.written())).orElse(null);
        }
        if (left == null) {
            left = FolderTree.of(folder).files();
        }
        return left;
    }

    /** Writes a file; gives its stamp. */
    FileStamp write(String path, byte[] bytes) throws IOException {
        Path file = file(path);
        clear(path, file);
        Files.write(file, bytes);
        written.add(path);
        return FileStamp.of(file);
    }

    /** Has a file of the published site be here too. */
    void link(StampedFile kept) throws IOException {
        String path = kept.name();
        if (kept.stamp().identity() != 0 && kept.stamp().equals(left().get(path))) {
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

    /** Deletes what lay here, but for some paths. */
    void keepOnly(Predicate<String> isKept) throws IOException {
        for (String path : left().keySet()) {
            if (!isKept.test(path)) {
                remove(folder.resolve(path));
            }
        }
    }

    /** Deletes what was written. */
    void undo() throws IOException {
        if (published.present().isEmpty()) {
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
        Map<String, FileStamp> before = left();
        Path parent = Objects.requireNonNull(file.getParent());
        if (!made.contains(parent)) {
            make(parent, !before.isEmpty());
            made.add(parent);
        }
        if (before.containsKey(path)) {
            Files.deleteIfExists(file);
        } else if (!before.isEmpty()) {
            Folders.delete(file);
        }
    }

    private void make(Path parent, boolean isUsed) throws IOException {
        if (isUsed) {
            removeFileAbove(parent);
        }
        Files.createDirectories(parent);
    }

    /** Deletes what is no folder, a link to one for example, where a folder should be. */
    private void removeFileAbove(Path parent) throws IOException {
        for (Path above = parent; above != null && above.startsWith(folder); above = above.getParent()) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(above);
            }
        }
    }

    private void remove(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return; // something of the site stands in its place, or in that of its folder
        }
        Files.delete(file);
        @Nullable Path above = file.getParent();
        while (above != null && !above.equals(folder) && Folders.isEmpty(above)) {
            Files.delete(above);
            above = above.getParent();
        }
    }
}
