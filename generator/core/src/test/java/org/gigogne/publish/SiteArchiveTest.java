package org.gigogne.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteArchiveTest {
    private static final SiteArchive.Note NOTE = new SiteArchive.Note("Lisez-moi.txt", "Ouvrez index.html.\r\n");

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("clé/site.zip");
    }

    @Test
    void holdsTheNoteAndTheSiteInAFolderWithTheDateOfTheFigures() throws IOException {
        publish(target, "2026-11-20", "index.html", "école/é.html");

        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("Lisez-moi.txt", "mon site/index.html", "mon site/école/é.html");
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().toString()))
                    .containsOnly("2026-11-20T00:00");
            ZipEntry page = zip.getEntry("mon site/école/é.html");
            assertThat(new String(zip.getInputStream(page).readAllBytes(), UTF_8))
                    .isEqualTo("texte de école/é.html");
            ZipEntry note = zip.getEntry("Lisez-moi.txt");
            assertThat(new String(zip.getInputStream(note).readAllBytes(), UTF_8))
                    .isEqualTo(NOTE.text());
        }
        assertThat(target.getParent()).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void sameSiteGivesTheSameBytes() throws IOException {
        publish(target, "2026-11-20", "index.html", "b.html", "a.html");
        Path again = folder.resolve("encore.zip");
        publish(again, "2026-11-20", "a.html", "index.html", "b.html");

        assertThat(again).hasSameBinaryContentAs(target);
    }

    @ParameterizedTest
    @CsvSource({"1914-08-01, 1980-01-01T00:00", "2150-01-01, 2099-12-31T00:00"})
    void datesThatZipCannotTellAreTheNearestThatItCan(String date, String expected) throws IOException {
        publish(target, date, "index.html");

        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().toString()))
                    .containsOnly(expected);
        }
    }

    @Test
    void leavesTheFormerArchiveWhenGivenUp() throws IOException {
        publish(target, "2026-11-20", "index.html");
        byte[] former = Files.readAllBytes(target);

        try (Staging staging = stage("autre.html");
                SiteArchive archive = new SiteArchive(target)) {
            staging.complete();
            archive.write(staging, "mon site", NOTE, LocalDate.parse("2026-11-21"));
        }

        assertThat(target).hasBinaryContent(former);
        assertThat(target.getParent()).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void replacesOnlyAFormerArchive() throws IOException {
        assertThat(obstacles(target)).isEmpty();
        publish(target, "2026-11-20", "index.html");
        assertThat(obstacles(target)).isEmpty();

        Path text = Files.writeString(folder.resolve("notes.zip"), "à moi");
        Path other = folder.resolve("photos.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
        }
        Path directory = Files.createDirectory(folder.resolve("dossier.zip"));
        for (Path strange : List.of(text, other, directory)) {
            assertThat(obstacles(strange)).containsExactly(ProblemCode.OUTPUT_NOT_OURS);
        }
    }

    @Test
    void liesNeitherInTheSiteNorInTheContent() throws IOException {
        assertThat(obstacles(folder.resolve("site/a/b.zip"))).containsExactly(ProblemCode.ARCHIVE_MISPLACED);
        assertThat(obstacles(folder.resolve("content/../content/b.zip")))
                .containsExactly(ProblemCode.ARCHIVE_MISPLACED);
        assertThat(obstacles(folder.resolve("site.zip"))).isEmpty();
    }

    private List<ProblemCode> obstacles(Path file) throws IOException {
        return new SiteArchive(file)
                .obstacles(folder.resolve("content"), folder.resolve("site")).stream()
                        .map(Problem::code)
                        .toList();
    }

    private void publish(Path file, String date, String... paths) throws IOException {
        try (Staging staging = stage(paths);
                SiteArchive archive = new SiteArchive(file)) {
            staging.complete();
            archive.write(staging, "mon site", NOTE, LocalDate.parse(date));
            archive.publish();
        }
    }

    private Staging stage(String... paths) throws IOException {
        Staging staging = new Publisher(folder.resolve("site")).stage();
        for (String path : paths) {
            staging.write(path, ("texte de " + path).getBytes(UTF_8));
        }
        return staging;
    }
}
