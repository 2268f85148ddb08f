package org.gigogne.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whatever stands in the manifest of an output folder, it is read as one or as none. */
class ManifestFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void manifest(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("gigogne");
        Path file = folder.resolve(Manifest.FILE);
        try {
            Files.write(file, bytes);
            Optional<Manifest> manifest = Manifest.read(folder);
            if (manifest.isPresent()) {
                Files.write(file, manifest.get().text().getBytes(StandardCharsets.UTF_8));
                assertThat(Manifest.read(folder)).isEqualTo(manifest);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
