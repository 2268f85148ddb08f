package org.gigogne.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file or folder that an archive lists.
 *
 * @param name its path, with {@code /}; ends with one when it is a folder
 * @param flags general purpose bits (APPNOTE 4.4.4)
 * @param method how it is compressed (APPNOTE 4.4.5)
 * @param dosDate the day when it was last changed, where the archive was made (APPNOTE 4.4.6)
 * @param crc CRC-32 of what it holds
 * @param size how many bytes it says that it holds
 * @param unixMode type and rights; 0 when they are not told
 */
record ArchiveEntry(String name, int flags, int method, int dosDate, long crc, long size, int unixMode) {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int TYPE = 0xF000;
    private static final int FILE = 0x8000;
    private static final int FOLDER = 0x4000;

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** Its path without a slash at the end. */
    String path() {
        return isFolder() ? name.substring(0, name.length() - 1) : name;
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether it is compressed in a way that is read. */
    boolean isReadable() {
        return method == STORED || method == DEFLATED;
    }

    /** Whether it is a file or a folder, and no link, pipe or device. */
    boolean isPlain() {
        int type = unixMode & TYPE;
        return type == 0 || type == FILE || type == FOLDER;
    }

    /** The day when it was last changed; empty when the archive tells none. No time zone has a say in it. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.of(1980 + (dosDate >> 9), dosDate >> 5 & 0xF, dosDate & 0x1F));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
