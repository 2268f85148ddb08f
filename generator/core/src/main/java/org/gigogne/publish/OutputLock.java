package org.gigogne.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Held by the one build that may write to an output folder. The system lets go of it when the process ends, however it does. */
public final class OutputLock implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock; empty when another build holds it.
     *
     * @param file made with its folders when it is not there; gets the number of this process
     * @throws IOException when the file system has no locks, or cannot be written
     */
    static Optional<OutputLock> take(Path file) throws IOException {
        make(Objects.requireNonNull(file.getParent()));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isHeld = false;
        try {
            FileLock lock = channel.tryLock();
            isHeld = lock != null;
            if (isHeld) {
                channel.truncate(0);
                String owner = ProcessHandle.current().pid() + "\n";
                channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (OverlappingFileLockException e) {
            isHeld = false; // another build in this process
        } finally {
            if (!isHeld) {
                channel.close();
            }
        }
        return isHeld ? Optional.of(new OutputLock(channel)) : Optional.empty();
    }

    /** Makes a folder that is nobody else's to read: what is kept of places holds more than the site shows. */
    private static void make(Path folder) throws IOException {
        Files.createDirectories(Objects.requireNonNull(folder.getParent()));
        boolean hasOwners = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (hasOwners) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            return; // a former build made it
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
