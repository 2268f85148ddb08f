package org.gigogne.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {
    @TempDir
    Path folder;

    @Test
    void hashesAFileThatNoMemoryHolds() throws IOException {
        Path file = folder.resolve("enorme.yml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Integer.MAX_VALUE + 10L);
        }
        assertThat(new FileHashes(0, false).of(file, "enorme.yml", null).sha256())
                .isEqualTo(Sha256.parse("63b9627d5470caac3b47ddbf5bd26642ebcb3e7e66e9f0b0f5b0ebdbd773402a"));
    }

    @Test
    void followsNoLink() throws IOException {
        Path link = folder.resolve("lien.yml");
        Files.createSymbolicLink(link, Files.write(folder.resolve("ailleurs.yml"), "secret".getBytes(UTF_8)));
        assertThatThrownBy(() -> new FileHashes(0, false).of(link, "lien.yml", null))
                .isInstanceOf(IOException.class);
    }
}
