package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;

/** An archive with any of its bytes changed is read or refused: nothing is thrown. */
class ArchiveTotalityTest {
    private static final byte[] SOUND = ZipFile.ofSchool()
            .folder("pages")
            .file("pages/projet.md", "# Projet\n")
            .link("a/b", "..")
            .bytes();

    private final Path file;

    ArchiveTotalityTest() throws IOException {
        file = Files.createTempFile("gigogne", ".zip");
    }

    @AfterProperty
    void delete() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 1000)
    void isReadOrRefused(@ForAll @Size(min = 1, max = 4) Map<@IntRange(max = 700) Integer, Byte> changes)
            throws IOException {
        byte[] bytes = SOUND.clone();
        changes.forEach((at, value) -> bytes[at % bytes.length] = value);
        Files.write(file, bytes);

        try (Archives archives = new Archives()) {
            Archives.Found found = archives.open(file);

            assertThat(found.archive() == null).isNotEqualTo(found.refusal() == null);
            if (found.archive() != null) {
                read(found.archive());
            }
        }
    }

    private static void read(OpenArchive archive) {
        try (var files = Files.walk(archive.files().getPath("/"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToInt(each -> length(each))
                            .sum())
                    .isLessThan(10_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int length(Path file) {
        try {
            return PlainFile.read(file, 10_000).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
