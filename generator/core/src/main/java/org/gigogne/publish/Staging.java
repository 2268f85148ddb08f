package org.gigogne.publish;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A site being written, in a folder of its own. Files may be written from any thread. */
public final class Staging implements AutoCloseable {
    private final Path folder;
    private final SortedMap<String, String> hashes = new ConcurrentSkipListMap<>();
    /** Held while a file is written: whoever is late must not write once the folder is gone. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private boolean isClosed;

    Staging(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a file.
     *
     * @param path path from the root of the site, with {@code /}
     * @throws IllegalArgumentException when the path would leave the site, or comes twice
     * @throws ClosedChannelException when nothing is written any more
     */
    public void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (path.isEmpty() || path.contains("\\") || !file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException("path leaves the site: " + path);
        }
        if (hashes.put(path, sha256(bytes)) != null) {
            throw new IllegalArgumentException("path written twice: " + path);
        }
        writing.readLock().lock();
        try {
            if (isClosed) {
                throw new ClosedChannelException();
            }
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } finally {
            writing.readLock().unlock();
        }
    }

    /** What a file holds that was written. */
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(folder.resolve(path));
    }

    /** Number of files written. */
    public int size() {
        return hashes.size();
    }

    /** Deletes what was written, unless it was published. */
    @Override
    public void close() throws IOException {
        writing.writeLock().lock();
        try {
            isClosed = true;
            Folders.delete(folder);
        } finally {
            writing.writeLock().unlock();
        }
    }

    /** Paths of all files written, sorted. */
    Collection<String> paths() {
        return Collections.unmodifiableSet(hashes.keySet());
    }

    Path folder() {
        return folder;
    }

    /** Writes the manifest and gives the folder, complete. */
    Path complete() throws IOException {
        byte[] text = new Manifest(hashes).text().getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(Manifest.FILE), text);
        return folder;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
