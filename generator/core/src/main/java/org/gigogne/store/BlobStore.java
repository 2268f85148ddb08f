package org.gigogne.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Blobs in a folder, by key: a {@linkplain CheckedFile checked file} each. Usable from any thread. */
public final class BlobStore {
    private final Path folder;
    private final AtomicLong puts = new AtomicLong();
    private volatile boolean isMade;

    /**
     * Blobs of a folder.
     *
     * @param folder made when the first is put
     */
    public BlobStore(Path folder) {
        this.folder = folder;
    }

    /** A blob; empty when it is not there or was altered. */
    public Optional<ByteBuffer> get(String key) {
        return CheckedFile.read(folder.resolve(key));
    }

    /**
     * Puts a blob.
     *
     * @param key at most 100 letters and digits
     */
    public void put(String key, ByteBuffer blob) throws IOException {
        if (!isMade) {
            Files.createDirectories(folder);
            isMade = true;
        }
        Path unfinished = folder.resolve(key + '-' + puts.incrementAndGet() + ".new");
        CheckedFile.write(unfinished, List.of(blob));
        Files.move(
                unfinished, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes all other blobs. */
    public void retain(Set<String> keys) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!keys.contains(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        } catch (NoSuchFileException e) {
            return; // there is none
        }
    }
}
