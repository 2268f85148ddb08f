package org.gigogne.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hashes files, but those whose stamp is still the one that was remembered. As in git's index, a stamp tells nothing of a
 * file that was written shortly before the stamp was taken: it may have been written again in the same tick of the clock.
 * Such a file is hashed, and so is everything in an archive. Usable from any thread.
 */
public final class FileHashes {
    /** Longer than the coarsest clock of a file system (FAT: two seconds). */
    private static final long TICK_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final long stampedNanos;
    private final boolean isStrict;
    private final AtomicLong hashed = new AtomicLong();

    /**
     * Begins.
     *
     * @param stampedNanos when the build that remembered the stamps began, in nanoseconds since 1970, by the clock of the
     *     file system
     * @param isStrict whether all files are hashed
     */
    public FileHashes(long stampedNanos, boolean isStrict) {
        this.stampedNanos = stampedNanos;
        this.isStrict = isStrict;
    }

    /**
     * A file as it is now.
     *
     * @param known as it was remembered; null when it was not
     * @throws IOException when it cannot be read
     */
    public StampedFile of(Path file, String name, @Nullable StampedFile known) throws IOException {
        FileStamp stamp = FileStamp.of(file);
        if (known != null && isOnDisk(file) && isTold(stamp, known.stamp())) {
            return known;
        }
        return new StampedFile(name, hash(file), stamp);
    }

    /**
     * A file of ours as it is now: it was stamped after it was written, so that the stamp tells.
     *
     * @param folder where its name leads from
     * @param known as it was when it was written
     * @param stamp its stamp now
     * @throws IOException when it cannot be read
     */
    public StampedFile again(Path folder, StampedFile known, FileStamp stamp) throws IOException {
        return !isStrict && stamp.equals(known.stamp())
                ? known
                : new StampedFile(known.name(), hash(folder.resolve(known.name())), stamp);
    }

    private Sha256 hash(Path file) throws IOException {
        hashed.incrementAndGet();
        try (InputStream in = isOnDisk(file)
                ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
                : Files.newInputStream(file)) { // file systems of archives know no links
            return Sha256.of(in);
        }
    }

    private static boolean isOnDisk(Path file) {
        return file.getFileSystem().equals(FileSystems.getDefault());
    }

    /** How many files were hashed so far. */
    public long hashed() {
        return hashed.get();
    }

    private boolean isTold(FileStamp stamp, FileStamp remembered) {
        return !isStrict && stamp.equals(remembered) && stamp.modifiedNanos() < stampedNanos - TICK_NANOS;
    }
}
