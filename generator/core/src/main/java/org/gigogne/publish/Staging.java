package org.gigogne.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.gigogne.publish.HistoryFile.ManifestMark;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;
import org.gigogne.store.WholeFile;

/**
 * A site being written, in a folder of its own. Files may be written from any thread.
 *
 * <p>A file that the published site has already is not written again: it becomes a second name of the same file (a hard
 * link). So the folder begins as it was left, by the build before the last or by one that was killed: what is the same file
 * as in the published site may stay, and all else in it goes.
 */
public final class Staging implements AutoCloseable {
    private final StagedFolder folder;
    private final PublishedSite published;
    private final Map<String, StampedFile> files;
    /** How many of the files are published, as they are or not. */
    private final LongAdder again = new LongAdder();

    /** Held while a file is written: whoever is late must not write once the folder is given up. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private boolean isClosed;

    Staging(StagedFolder folder, PublishedSite published) {
        this.folder = folder;
        this.published = published;
        this.files = new ConcurrentHashMap<>(2 * published.size());
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
        folder.file(path); // refuses one that leaves the site
        Sha256 sha256 = Sha256.of(bytes);
        StampedFile same = published.intact(path);
        if (same == null || !same.sha256().equals(sha256)) {
            same = new StampedFile(path, sha256, writeNew(path, bytes));
        }
        add(same);
        if (published.has(path)) {
            again.increment();
        }
        return same;
    }

    private FileStamp writeNew(String path, byte[] bytes) throws IOException {
        writing.readLock().lock();
        try {
            if (isClosed) {
                throw new ClosedChannelException();
            }
            return folder.write(path, List.of(ByteBuffer.wrap(bytes)));
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
                (file != null && file.equals(published.intact(path)) ? published.folder() : folder.path())
                        .resolve(path));
    }

    /** Whether a file was written or kept. */
    public boolean contains(String path) {
        return files.containsKey(path);
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
                published.isEmpty(),
                published::has,
                fresh(),
                removed(),
                (path, sha256) -> sha256.equals(told.of(path)));
    }

    /** SHA-256 by path of the files that are not published as they are. */
    private Map<String, Sha256> fresh() {
        Map<String, Sha256> fresh = new HashMap<>();
        for (String path : folder.written()) {
            fresh.put(path, Objects.requireNonNull(files.get(path)).sha256());
        }
        return fresh;
    }

    /** Paths of files that are published and no longer here. */
    private List<String> removed() {
        return again.sum() == published.size()
                ? List.of()
                : published.paths().filter(path -> !files.containsKey(path)).toList();
    }

    /** What the published site becomes when this one takes its place; only once this one is complete. */
    FormerSite former() {
        Map<String, FileStamp> others = new HashMap<>(published.renewed());
        List<String> missing = new ArrayList<>();
        for (String path : folder.written()) {
            FileStamp stamp = path.equals(Manifest.FILE) ? published.manifestStamp() : published.stamp(path);
            if (stamp == null) {
                missing.add(path);
            } else {
                others.put(path, stamp);
            }
        }
        removed().forEach(path -> others.put(path, Objects.requireNonNull(published.stamp(path))));
        int size = published.size() + (published.manifestStamp() == null ? 0 : 1);
        return new FormerSite(size, published.folders(), others, missing);
    }

    /** Whether the published site is this one, file by file, with nothing else beside. */
    public boolean isPublished() {
        return folder.written().isEmpty() // then all files are published as they are
                && !published.written().isEmpty()
                && published.size() == files.size();
    }

    /** Deletes what was written, unless it was published. */
    @Override
    public void close() throws IOException {
        writing.writeLock().lock();
        try {
            isClosed = true;
            folder.undo();
        } finally {
            writing.writeLock().unlock();
        }
    }

    /** What was written is published, and no longer here. */
    void finish() {
        folder.written().clear();
    }

    /** Paths of all files, sorted. */
    Collection<String> paths() {
        return files().keySet();
    }

    Path folder() {
        return folder.path();
    }

    /** Writes the manifest. */
    ManifestMark writeManifest() throws IOException {
        List<ByteBuffer> text = manifest();
        return ManifestMark.of(text, folder.write(Manifest.FILE, text));
    }

    private List<ByteBuffer> manifest() throws IOException {
        if (published.isWhole()) {
            byte[] before = WholeFile.read(published.folder().resolve(Manifest.FILE));
            if (Manifest.size(before) == published.intact().size()) {
                SortedMap<String, Optional<Sha256>> changes = new TreeMap<>();
                fresh().forEach((path, sha256) -> changes.put(path, Optional.of(sha256)));
                removed().forEach(path -> changes.put(path, Optional.empty()));
                return Manifest.changed(before, changes);
            }
        }
        List<StampedFile> sorted = new ArrayList<>(files.values());
        sorted.sort(Comparator.comparing(StampedFile::name));
        return List.of(ByteBuffer.wrap(Manifest.text(sorted)));
    }

    /** Makes the folder complete but for its manifest: what is kept is linked, the rest that lay there is deleted. */
    void complete() throws IOException {
        for (String path : folder.doubtful()) {
            StampedFile file = files.get(path);
            if (file != null && file.equals(published.intact(path))) {
                folder.link(file);
            }
        }
        folder.keepOnly(path -> files.containsKey(path) || path.equals(Manifest.FILE), removed());
    }

    /** Has all that was written reach the disk. */
    void sync() throws IOException {
        folder.sync();
    }
}
