package org.gigogne.publish;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Records;
import org.gigogne.store.StampedFile;
import org.jspecify.annotations.Nullable;

/**
 * A site being written, in a folder of its own. Files may be written from any thread.
 *
 * <p>A file that the published site has already is not written again: it becomes a second name of the same file (a hard
 * link). So the folder begins as it was left, by the build before the last or by one that was killed: what is the same file
 * as in the published site may stay, and all else in it goes.
 */
public final class Staging implements AutoCloseable {
    private final Path folder;
    private final PublishedSite published;
    private final Optional<FormerSite> former;
    private @Nullable Map<String, FileStamp> left;
    private final Map<String, StampedFile> files;
    /** How many of the files are published, as they are or not. */
    private final LongAdder again = new LongAdder();

    private final Queue<Path> written = new ConcurrentLinkedQueue<>();
    /** Folders that are known to be there. */
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    /** Held while a file is written: whoever is late must not write once the folder is given up. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private boolean isClosed;

    /**
     * Begins.
     *
     * @param former what the folder is known to hold, if nothing changed there; empty when that is not known
     */
    Staging(Path folder, PublishedSite published, Optional<FormerSite> former) {
        this.folder = folder;
        this.published = published;
        this.former = former;
        this.files = new ConcurrentHashMap<>(2 * published.present().size());
    }

    /** What lay in the folder before anything was written. */
    private synchronized Map<String, FileStamp> left() throws IOException {
        if (left == null) {
            left = former.filter(site -> site.isIn(folder))
                    .map(site -> site.files(published.written()))
                    .orElse(null);
        }
        if (left == null) {
            left = FolderTree.of(folder).files();
        }
        return left;
    }

    /**
     * Writes a file, unless it is published as it is.
     *
     * @param path path from the root of the site, with {@code /}
     * @return the file as it was written, or is published
     * @throws IllegalArgumentException when the path would leave the site, or comes twice
     * @throws ClosedChannelException when nothing is written any more
     */
    public StampedFile write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (path.isEmpty() || path.contains("\\") || !file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException("path leaves the site: " + path);
        }
        String sha256 = Records.sha256(bytes);
        StampedFile same = published.intact(path);
        if (same == null || !same.sha256().equals(sha256)) {
            same = new StampedFile(path, sha256, write(path, file, bytes));
        }
        add(same);
        if (published.present().containsKey(path)) {
            again.increment();
        }
        return same;
    }

    private FileStamp write(String path, Path file, byte[] bytes) throws IOException {
        writing.readLock().lock();
        try {
            if (isClosed) {
                throw new ClosedChannelException();
            }
            clear(path, file);
            Files.write(file, bytes);
            written.add(file);
            return FileStamp.of(file);
        } finally {
            writing.readLock().unlock();
        }
    }

    /**
     * Has a file of the published site stay as it is.
     *
     * @throws IllegalArgumentException when it is not there as it was written, or comes twice
     */
    public void keep(String path) {
        StampedFile file = published.intact(path);
        if (file == null) {
            throw new IllegalArgumentException("not published: " + path);
        }
        add(file);
        again.increment();
    }

    private void add(StampedFile file) {
        if (files.put(file.name(), file) != null) {
            throw new IllegalArgumentException("path written twice: " + file.name());
        }
    }

    /** What a file holds that was written or kept. */
    public byte[] read(String path) throws IOException {
        StampedFile file = files.get(path);
        return Files.readAllBytes(
                (file != null && file.equals(published.intact(path)) ? published.folder() : folder).resolve(path));
    }

    /** Number of files written or kept. */
    public int size() {
        return files.size();
    }

    /** All files, by path. */
    public SortedMap<String, StampedFile> files() {
        return new TreeMap<>(files);
    }

    /** What is new against the published site. */
    public SiteChanges changes() throws IOException {
        if (isPublished()) {
            return SiteChanges.NONE;
        }
        PublishedSite.Hashes told = published.hashes();
        return SiteChanges.between(
                published.present().keySet(), fresh(), removed(), (path, sha256) -> sha256.equals(told.of(path)));
    }

    /** SHA-256 by path of the files that are not published as they are. */
    private Map<String, String> fresh() {
        Map<String, String> fresh = new HashMap<>();
        for (Path file : written) {
            String path = pathOf(file);
            fresh.put(path, Objects.requireNonNull(files.get(path)).sha256());
        }
        return fresh;
    }

    private String pathOf(Path file) {
        return file.toString().substring(folder.toString().length() + 1).replace('\\', '/');
    }

    /** Paths of files that are published and no longer here. */
    private List<String> removed() {
        long others = published.present().containsKey(Manifest.FILE) ? 1 : 0;
        if (again.sum() + others == published.present().size()) {
            return List.of();
        }
        return published.present().keySet().stream()
                .filter(path -> !path.equals(Manifest.FILE) && !files.containsKey(path))
                .toList();
    }

    /** What the published site becomes when this one takes its place; only once this one is complete. */
    FormerSite former() {
        Map<String, FileStamp> others = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (Path file : written) {
            String path = pathOf(file);
            FileStamp stamp = published.present().get(path);
            if (stamp == null) {
                missing.add(path);
            } else {
                others.put(path, stamp);
            }
        }
        removed()
                .forEach(path -> others.put(
                        path, Objects.requireNonNull(published.present().get(path))));
        return new FormerSite(published.tree().folders(), others, missing);
    }

    /** Whether the published site is this one, file by file, with nothing else beside. */
    public boolean isPublished() {
        return written.isEmpty() // then all files are published as they are
                && published.intact(Manifest.FILE) != null
                && published.present().size() == files.size() + 1;
    }

    /** Deletes what was written, unless it was published. */
    @Override
    public void close() throws IOException {
        writing.writeLock().lock();
        try {
            isClosed = true;
            if (published.present().isEmpty()) {
                Folders.delete(folder);
            }
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
        } finally {
            writing.writeLock().unlock();
        }
    }

    /** What was written is published, and no longer here. */
    void finish() {
        written.clear();
    }

    /** Paths of all files, sorted. */
    Collection<String> paths() {
        return files().keySet();
    }

    Path folder() {
        return folder;
    }

    /** Writes the manifest. */
    StampedFile writeManifest() throws IOException {
        Files.createDirectories(folder);
        byte[] bytes = manifest();
        left(); // what lay there is looked at before anything of ours does
        Path manifest = folder.resolve(Manifest.FILE);
        Files.deleteIfExists(manifest);
        Files.write(manifest, bytes);
        written.add(manifest);
        return new StampedFile(Manifest.FILE, Records.sha256(bytes), FileStamp.of(manifest));
    }

    private byte[] manifest() throws IOException {
        if (!published.isWhole()) {
            List<StampedFile> sorted = new ArrayList<>(files.values());
            sorted.sort(Comparator.comparing(StampedFile::name));
            return Manifest.text(sorted).getBytes(StandardCharsets.UTF_8);
        }
        SortedMap<String, Optional<String>> changes = new TreeMap<>();
        fresh().forEach((path, sha256) -> changes.put(path, Optional.of(sha256)));
        removed().forEach(path -> changes.put(path, Optional.empty()));
        return Manifest.changed(Files.readAllBytes(published.folder().resolve(Manifest.FILE)), changes);
    }

    /** Makes the folder complete but for its manifest: what is kept is linked, the rest that lay there is deleted. */
    void complete() throws IOException {
        for (Map.Entry<String, StampedFile> entry : files.entrySet()) {
            if (entry.getValue().equals(published.intact(entry.getKey()))) {
                link(entry.getKey(), entry.getValue());
            }
        }
        for (String path : left().keySet()) {
            if (!files.containsKey(path) && !path.equals(Manifest.FILE)) {
                remove(folder.resolve(path));
            }
        }
    }

    /** Has all that was written reach the disk. */
    void sync() throws IOException {
        if (NativeFiles.sync()) {
            return;
        }
        for (Path file : written) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private void link(String path, StampedFile kept) throws IOException {
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
            written.add(file);
        }
    }

    /** Makes room for a file: it is never written into one that may be published under another name. */
    private void clear(String path, Path file) throws IOException {
        Map<String, FileStamp> before = left();
        Path parent = Objects.requireNonNull(file.getParent());
        if (!made.contains(parent)) {
            make(parent);
            made.add(parent);
        }
        if (before.containsKey(path)) {
            Files.deleteIfExists(file);
        } else if (!before.isEmpty()) {
            Folders.delete(file);
        }
    }

    private void make(Path parent) throws IOException {
        try {
            Files.createDirectories(parent);
        } catch (FileAlreadyExistsException e) {
            removeFileAbove(parent);
            Files.createDirectories(parent);
        }
    }

    private void removeFileAbove(Path parent) throws IOException {
        for (Path above = parent; above != null && above.startsWith(folder); above = above.getParent()) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(above);
            }
        }
    }

    private void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        @Nullable Path above = file.getParent();
        while (above != null && !above.equals(folder) && Folders.isEmpty(above)) {
            Files.delete(above);
            above = above.getParent();
        }
    }
}
