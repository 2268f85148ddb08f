package org.gigogne.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.store.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the file systems of other computers, as they are imitated in memory, a site is the same, byte for byte. */
class OtherSystemsBuildTest {
    private static final SiteChoices DAY =
            new SiteChoices(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 11, 26)));

    private static final String PHOTO = "R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7";

    @TempDir
    Path folder;

    static List<Configuration> systems() {
        return List.of(Configuration.osX(), Configuration.windows());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void buildsTheSameSite(Configuration system) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            Path other = files.getPath("").toAbsolutePath();
            EditedContent here = new EditedContent(folder.resolve("content"), new Random(6));
            EditedContent there = new EditedContent(other.resolve("content"), new Random(6));
            for (String photo : List.of("Photo.GIF", "photo.gif", "photo.GIF")) {
                for (Path root : List.of(folder, other)) {
                    Path images = Files.createDirectories(root.resolve("content/nord/images"));
                    for (String name : List.of("Photo.GIF", "photo.gif")) {
                        Files.deleteIfExists(images.resolve(name));
                    }
                    Files.write(images.resolve(photo), Base64.getDecoder().decode(PHOTO));
                }
                assertSame(other);
                assertThat(site(other)).containsKey("nord/images/" + photo);
                assertThat(there.edit()).isEqualTo(here.edit());
            }
            assertSame(other);
        }
    }

    @Test
    void buildsTheExampleOnWindowsToo() throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.windows())) {
            Path other = files.getPath("").toAbsolutePath();
            copy(Path.of("../../content"), folder.resolve("content"));
            copy(Path.of("../../content"), other.resolve("content"));

            assertSame(other);
            assertThat(build(other).news().orElseThrow().changes().isEmpty()).isTrue();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void assertSame(Path other) throws IOException {
        BuildResult there = build(other);
        assertThat(there.problems()).isEqualTo(build(folder).problems());
        assertThat(there.isPublished()).isTrue();
        assertThat(site(other)).isEqualTo(site(folder));
    }

    /** SHA-256 of every file, by path. */
    private static Map<String, Sha256> site(Path folder) throws IOException {
        Map<String, Sha256> site = new TreeMap<>();
        EditedContent.files(folder.resolve("site"))
                .forEach((path, bytes) -> site.put(path, Sha256.of(bytes.getBytes(ISO_8859_1))));
        return site;
    }

    private static BuildResult build(Path folder) {
        return new Generator(Map.of())
                .build(new BuildRequest(
                        folder.resolve("content"), folder.resolve("site"), DAY, BuildRequest.Care.USUAL, 2));
    }
}
