package org.gigogne.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {
    private static final long LARGE_BYTES = 64L << 20;

    @TempDir
    Path folder;

    /** However large a file is, little of it is in memory at a time. */
    @Test
    void hashesALargeFilePieceByPiece() throws IOException {
        Path file = folder.resolve("enorme.yml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(LARGE_BYTES);
        }
        ThreadMXBean thread = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long before = thread.getCurrentThreadAllocatedBytes();

        Sha256 hash = new FileHashes(0, false).of(file, "enorme.yml", null).sha256();

        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(LARGE_BYTES / 8);
        assertThat(hash).isEqualTo(Sha256.parse("3b6a07d0d404fab4e23b6d34bc6696a6a312dd92821332385e5af7c01c421351"));
    }

    @Test
    void followsNoLink() throws IOException {
        Path link = folder.resolve("lien.yml");
        Files.createSymbolicLink(link, Files.write(folder.resolve("ailleurs.yml"), "secret".getBytes(UTF_8)));
        assertThatThrownBy(() -> new FileHashes(0, false).of(link, "lien.yml", null))
                .isInstanceOf(IOException.class);
    }
}
