package org.gigogne.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of entries at the end of a ZIP file (PKWARE APPNOTE 4.3.12 and 4.3.16).
 *
 * <p>The JDK reads it too, but tells nothing of links, and takes the last of two entries with one name. What both could
 * read in two ways is refused: the list ends where its end record begins, and that ends with the file.
 */
final class ArchiveDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private final ArchiveLimits limits;

    ArchiveDirectory(ArchiveLimits limits) {
        this.limits = limits;
    }

    /**
     * The entries, in the order of the list.
     *
     * @return null when there are more than the limits allow
     * @throws ZipException when the file is no ZIP, or not one that is read
     */
    @Nullable List<ArchiveEntry> read(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            int tailLength = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT);
            ByteBuffer tail = bytes(in, length - tailLength, tailLength);
            int end = end(tail);
            int count = unsigned(tail.getShort(end + 10));
            long size = unsigned(tail.getInt(end + 12));
            long offset = unsigned(tail.getInt(end + 16));
            if (count > limits.entries() || size > limits.directoryBytes()) {
                return null;
            }
            boolean isOneDisk = tail.getInt(end + 4) == 0 && tail.getShort(end + 8) == tail.getShort(end + 10);
            if (!isOneDisk || offset + size != length - tailLength + end) {
                throw new ZipException("list of entries out of place");
            }
            return entries(bytes(in, offset, (int) size), count);
        }
    }

    /** Where the end record begins. */
    private static int end(ByteBuffer tail) throws ZipException {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE
                    && at + END_LENGTH + unsigned(tail.getShort(at + 20)) == tail.limit()) {
                return at;
            }
        }
        throw new ZipException("no end record");
    }

    private static List<ArchiveEntry> entries(ByteBuffer list, int count) throws ZipException {
        List<ArchiveEntry> entries = new ArrayList<>();
        int at = 0;
        while (at < list.limit()) {
            if (list.limit() - at < ENTRY_LENGTH || list.getInt(at) != ENTRY_SIGNATURE) {
                throw new ZipException("no entry");
            }
            int nameLength = unsigned(list.getShort(at + 28));
            int next = at
                    + ENTRY_LENGTH
                    + nameLength
                    + unsigned(list.getShort(at + 30))
                    + unsigned(list.getShort(at + 32));
            if (next > list.limit()) {
                throw new ZipException("entry cut off");
            }
            entries.add(new ArchiveEntry(
                    name(list, at + ENTRY_LENGTH, nameLength),
                    unsigned(list.getShort(at + 8)),
                    unsigned(list.getShort(at + 10)),
                    unsigned(list.getShort(at + 14)),
                    unsigned(list.getInt(at + 16)),
                    unsigned(list.getInt(at + 24)),
                    list.getInt(at + 38) >>> 16));
            at = next;
        }
        if (entries.size() != count) {
            throw new ZipException("wrong number of entries");
        }
        return entries;
    }

    /** The JDK reads names as UTF-8 too. */
    private static String name(ByteBuffer list, int at, int length) throws ZipException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(list.slice(at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ZipException("name not in UTF-8");
        }
    }

    private static ByteBuffer bytes(RandomAccessFile in, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(from);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
