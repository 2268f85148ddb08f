package org.gigogne.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    @TempDir
    private Path folder;

    @Test
    void changesTheLinesOfSomeFiles() {
        byte[] before = text(Map.of("a.html", "1", "b/c.html", "2", "b/d.html", "3"));

        SortedMap<String, Optional<Sha256>> changes = new TreeMap<>();
        changes.put("a.html", Optional.of(hash("9")));
        changes.put("b.html", Optional.of(hash("8")));
        changes.put("b/d.html", Optional.empty());
        changes.put("jamais-vu.html", Optional.empty());

        assertThat(text(Manifest.changed(before, changes)))
                .isEqualTo(new String(text(Map.of("a.html", "9", "b.html", "8", "b/c.html", "2")), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 40, 300})
    void isTheSameAsOneThatIsWrittenAnew(int size) {
        Random random = new Random(size);
        for (int round = 0; round < 200; round++) {
            SortedMap<String, String> files = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                files.put(path(random), "" + random.nextInt(9));
            }
            byte[] before = text(files);
            SortedMap<String, Optional<Sha256>> changes = new TreeMap<>();
            for (int i = 0; i < random.nextInt(9); i++) {
                String path = path(random);
                if (random.nextBoolean()) {
                    String content = "" + random.nextInt(9);
                    files.put(path, content);
                    changes.put(path, Optional.of(hash(content)));
                } else {
                    files.remove(path);
                    changes.put(path, Optional.empty());
                }
            }
            assertThat(text(Manifest.changed(before, changes))).isEqualTo(new String(text(files), UTF_8));
        }
    }

    @Test
    void knowsAFileWhoseHashWasAltered() throws IOException {
        byte[] text = text(Map.of("a.html", "1", "b.html", "2"));
        text[3] = 'x';
        Files.write(folder.resolve(Manifest.FILE), text);

        assertThat(Manifest.read(folder).orElseThrow().hashes())
                .containsExactly(Map.entry("a.html", Sha256.NONE), Map.entry("b.html", hash("2")));
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            path.append("a-é/.".charAt(random.nextInt(5)));
        }
        return path.toString();
    }

    private static String text(List<ByteBuffer> parts) {
        return parts.stream().map(part -> UTF_8.decode(part).toString()).collect(Collectors.joining());
    }

    private static byte[] text(Map<String, String> files) {
        return Manifest.text(new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> new StampedFile(file.getKey(), hash(file.getValue()), FileStamp.NONE))
                        .toList());
    }

    private static Sha256 hash(String content) {
        return Sha256.of(content.getBytes(UTF_8));
    }
}
