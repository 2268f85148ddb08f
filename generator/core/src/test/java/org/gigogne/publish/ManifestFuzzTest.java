package org.gigogne.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gigogne.store.FileStamp;
import org.gigogne.store.StampedFile;

/** Whatever stands in the manifest of an output folder, it is read as one or as none. */
class ManifestFuzzTest {
    @FuzzTest
    void manifest(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("gigogne");
        Path file = folder.resolve(Manifest.FILE);
        try {
            Files.write(file, bytes);
            Optional<Manifest> manifest = Manifest.read(folder);
            if (manifest.isPresent()) {
                FileStamp stamp = new FileStamp(0, 0, 0);
                List<StampedFile> files = manifest.get().hashes().entrySet().stream()
                        .map(one -> new StampedFile(one.getKey(), one.getValue(), stamp))
                        .toList();
                Files.write(file, Manifest.text(files));
                assertThat(Manifest.read(folder)).isEqualTo(manifest);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
