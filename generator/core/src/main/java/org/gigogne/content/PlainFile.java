package org.gigogne.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Reads files of the content, on disk or in an archive; never through a link. */
public final class PlainFile {
    private PlainFile() {}

    /**
     * What a file holds.
     *
     * @param most how many bytes are read: what follows them is left out
     */
    public static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = open(file)) {
            return in.readNBytes(most);
        }
    }

    /** File systems of archives know no links, and refuse to be told not to follow them. */
    static InputStream open(Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
                : Files.newInputStream(file);
    }
}
