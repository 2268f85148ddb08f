package org.gigogne.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {
    @TempDir
    Path folder;

    @Test
    void givesWhatWasPut() throws IOException {
        BlobStore blobs = new BlobStore(folder.resolve("blobs"));
        assertThat(blobs.get("a")).isEmpty();
        blobs.put("a", UTF_8.encode("un"));
        blobs.put("a", UTF_8.encode("deux"));

        assertThat(blobs.get("a")).hasValue(UTF_8.encode("deux"));
        assertThat(folder.resolve("blobs").toFile().list()).containsExactly("a");
    }

    @Test
    void takesAnAlteredOrShortBlobForNone() throws IOException {
        BlobStore blobs = new BlobStore(folder);
        blobs.put("a", UTF_8.encode("un"));
        byte[] file = Files.readAllBytes(folder.resolve("a"));
        for (int i = 0; i < file.length; i++) {
            byte[] altered = file.clone();
            altered[i] ^= 1;
            Files.write(folder.resolve("a"), altered);
            assertThat(blobs.get("a")).as("byte %d", i).isEmpty();
            Files.write(folder.resolve("a"), Arrays.copyOf(file, i));
            assertThat(blobs.get("a")).as("cut at %d", i).isEmpty();
        }
    }

    @Test
    void deletesAllButWhatIsToStay() throws IOException {
        BlobStore blobs = new BlobStore(folder.resolve("blobs"));
        blobs.retain(Set.of("a"));
        blobs.put("a", ByteBuffer.allocate(1));
        blobs.put("b", ByteBuffer.allocate(1));
        blobs.retain(Set.of("a", "c"));

        assertThat(blobs.get("a")).isPresent();
        assertThat(blobs.get("b")).isEmpty();
    }
}
