package org.gigogne.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells of a file: as long as that is the same, the file is taken to be the same.
 *
 * @param size size in bytes
 * @param modifiedNanos when it was last written, in nanoseconds since 1970
 * @param identity hash of the identity of the file on its file system (device and inode); 0 where there is none
 */
public record FileStamp(long size, long modifiedNanos, int identity) {
    /** That of no file. */
    public static final FileStamp NONE = new FileStamp(0, 0, 0);

    /** The stamp of a file, not of what a link leads to. */
    public static FileStamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** The stamp in the attributes of a file. */
    public static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.hashCode(attributes.fileKey()));
    }
}
