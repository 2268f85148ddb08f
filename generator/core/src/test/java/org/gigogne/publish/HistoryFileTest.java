package org.gigogne.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gigogne.publish.HistoryFile.ManifestMark;
import org.gigogne.store.CheckedFile;
import org.gigogne.store.FileStamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {
    private static final ManifestMark MANIFEST = new ManifestMark(new FileStamp(1, 2, 3), 4);
    private static final HistoryFile WRITTEN = new HistoryFile(MANIFEST, text("ce qu'on en sait"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("history");
    }

    @Test
    void readsWhatItWroteAlsoOverALongerOne() throws IOException {
        write(text("x".repeat(200_000)));
        assertThat(HistoryFile.read(file)).hasValue(new HistoryFile(MANIFEST, text("x".repeat(200_000))));

        write(text("ce qu'on "), text("en "), text(""), text("sait"));
        assertThat(HistoryFile.read(file)).hasValue(WRITTEN);

        write(text(""));
        assertThat(HistoryFile.read(file)).hasValue(new HistoryFile(MANIFEST, text("")));
    }

    @Test
    void takesAFileOfAnotherVersionForNone() throws IOException {
        CheckedFile.write(file, List.of(text("abc")));
        assertThat(HistoryFile.read(file)).isEmpty();
        CheckedFile.write(file, List.of());
        assertThat(HistoryFile.read(file)).isEmpty();
    }

    @Test
    void takesAFileThatNoMemoryHoldsForNone() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Integer.MAX_VALUE + 10L);
        }
        assertThat(HistoryFile.read(file)).isEmpty();
    }

    @Test
    void takesAnAlteredOrShortFileForNone() throws IOException {
        write(text("ce qu'on en sait"));
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] altered = whole.clone();
            altered[i] ^= 4;
            Files.write(file, altered);
            assertThat(HistoryFile.read(file)).as("byte %d", i).isEmpty();
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(HistoryFile.read(file)).as("cut at %d", i).isEmpty();
        }
    }

    private void write(ByteBuffer... history) throws IOException {
        HistoryFile.write(file, MANIFEST, List.of(history));
    }

    private static ByteBuffer text(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
