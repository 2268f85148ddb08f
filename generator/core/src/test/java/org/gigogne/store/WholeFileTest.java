package org.gigogne.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
    void readsWhatWasWrittenHoweverLarge(int size) throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(file, "autre".repeat(100_000));
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        ByteBuffer first = ByteBuffer.wrap(bytes, 0, size / 3);
        ByteBuffer rest = ByteBuffer.wrap(bytes, size / 3, size - size / 3);

        WholeFile.write(file, List.of(first, rest, UTF_8.encode("é")));

        assertThat(first.remaining() + rest.remaining()).as("they stay").isEqualTo(size);
        byte[] read = WholeFile.read(file);
        assertThat(Arrays.copyOf(read, size)).isEqualTo(bytes);
        assertThat(Arrays.copyOfRange(read, size, read.length)).isEqualTo("é".getBytes(UTF_8));
    }

    @Test
    void readsNoFileThatIsNotThere() {
        assertThatThrownBy(() -> WholeFile.read(folder.resolve("a"))).isInstanceOf(NoSuchFileException.class);
    }
}
