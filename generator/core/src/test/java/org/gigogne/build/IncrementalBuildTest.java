package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.model.Edition;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.publish.SiteChanges;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build after another gives what a build from nothing gives, and makes no more than it must. */
class IncrementalBuildTest {
    private static final SiteChoices DAY =
            new SiteChoices(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 11, 26)));

    @TempDir
    Path folder;

    private EditedContent content;

    @BeforeEach
    void writeContent() throws IOException {
        content = new EditedContent(folder.resolve("content"), new Random(20_261_126));
    }

    @Test
    void leavesASiteAsItIsWhenNothingChanged() throws IOException {
        BuildResult first = build("site");
        Object index = Files.readAttributes(folder.resolve("site/index.html"), "unix:ino,ctime");
        BuildResult second = build("site");

        assertThat(changes(first).added()).contains("index.html", "nord/college-1/index.html");
        assertThat(changes(second).isEmpty()).isTrue();
        assertThat(second.figures().pages()).isEqualTo(first.figures().pages());
        assertThat(second.figures().timings().stages())
                .containsEntry(Stage.RENDER, 0L)
                .containsEntry(Stage.PRINT, 0L);
        assertThat(Files.readAttributes(folder.resolve("site/index.html"), "unix:ino,ctime"))
                .isEqualTo(index);
    }

    @Test
    void learnsTheStampsOfACopiedSiteOnce() throws IOException {
        for (Path file : all(folder.resolve("content"))) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        build("site");
        Path site = folder.resolve("site");
        for (Path file : all(site)) {
            Path copy = Files.copy(file, folder.resolve("copie"));
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Path history = folder.resolve(".site.gigogne/history");
        Object before = Files.readAttributes(history, "lastModifiedTime,fileKey");

        build("site");
        Object learnt = Files.readAttributes(history, "lastModifiedTime,fileKey");
        build("site");

        assertThat(learnt).isNotEqualTo(before);
        assertThat(Files.readAttributes(history, "lastModifiedTime,fileKey")).isEqualTo(learnt);
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void makesOneSchoolAndWhatShowsItWhenOneSchoolChanges() throws IOException {
        build("site");
        content.write("nord/college-1/plan-action.yml", EditedContent.plan("Prêter des tablettes", "prévue"));
        SiteChanges changes = changes(build("site"));

        assertThat(changes.changed()).contains("nord/college-1/plan-action.html", "index.html");
        assertThat(changes.changed()).noneMatch(path -> path.startsWith("sud/") || path.startsWith("nord/college-2/"));
        assertSame();
    }

    @Test
    void makesNothingWhenOnlyACommentChanges() throws IOException {
        build("site");
        content.write("nord/college-1/territoire-note.txt", "rien");
        Files.delete(folder.resolve("content/nord/college-1/territoire-note.txt"));
        String plan = content.read("nord/college-1/plan-action.yml");
        content.write("nord/college-1/plan-action.yml", "# une remarque\n" + plan);
        BuildResult result = build("site");

        assertThat(changes(result).isEmpty()).isTrue();
        assertThat(result.figures().timings().stages()).containsEntry(Stage.PRINT, 0L);
        assertSame();
    }

    @Test
    void deletesWhatADeletedSchoolHad() throws IOException {
        build("site");
        content.delete("nord/college-1");
        SiteChanges changes = changes(build("site"));

        assertThat(changes.removed()).contains("nord/college-1/index.html");
        assertThat(folder.resolve("site/nord/college-1")).doesNotExist();
        assertSame();
    }

    @Test
    void tellsTheSameWarningsAgain() throws IOException {
        content.write(
                "nord/college-1/plan-action.yml",
                EditedContent.plan("Former", "prévue") + "    qui: {porteurs: [M. Durand]}\n");
        List<Problem> first = build("site").problems();
        List<Problem> second = build("site").problems();

        assertThat(first).extracting(Problem::code).contains(ProblemCode.PERSON_NAME);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void findsAFileThatChangedUnderItsOldStampWhenItIsStrict() throws IOException {
        Path file = folder.resolve("content/nord/college-1/plan-action.yml");
        content.write("nord/college-1/plan-action.yml", EditedContent.plan("Ouvrir le club A", "prévue"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        build("site");
        content.overwrite("nord/college-1/plan-action.yml", EditedContent.plan("Ouvrir le club B", "prévue"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));

        assertThat(changes(build("site")).isEmpty()).isTrue();
        assertThat(changes(build("site", new BuildRequest.Care(false, false, true, false)))
                        .changed())
                .contains("nord/college-1/plan-action.html");
        assertSame();
    }

    @Test
    void findsAFileThatChangedRightAfterItWasRead() throws IOException {
        Path file = folder.resolve("content/nord/college-1/plan-action.yml");
        content.write("nord/college-1/plan-action.yml", EditedContent.plan("Ouvrir le club A", "prévue"));
        FileTime written = Files.getLastModifiedTime(file);
        build("site");
        content.overwrite("nord/college-1/plan-action.yml", EditedContent.plan("Ouvrir le club B", "prévue"));
        Files.setLastModifiedTime(file, written);

        assertThat(changes(build("site")).changed()).contains("nord/college-1/plan-action.html");
    }

    @Test
    void makesAgainWhatWasAlteredOrDeletedInTheOutput() throws IOException {
        build("site");
        Files.writeString(folder.resolve("site/nord/college-1/index.html"), "altéré");
        Files.delete(folder.resolve("site/nord/college-2/index.html"));
        build("site");

        assertSame();
    }

    @Test
    void buildsTheWholeSiteWhenTheOutputOrWhatItKeepsVanished() throws IOException {
        build("site");
        EditedContent.delete(folder.resolve("site"));
        build("site");
        assertSame();

        EditedContent.delete(folder.resolve(".site.gigogne"));
        assertThat(changes(build("site")).isEmpty()).isTrue();
        assertSame();
    }

    @Test
    void findsOutWhenWhatItKeepsIsWrong() throws IOException {
        build("site");
        content.write("nord/college-1/plan-action.yml", EditedContent.plan("Autre chose", "prévue"));
        Path blobs = folder.resolve(".site.gigogne/blobs");
        try (Stream<Path> files = Files.list(blobs)) {
            for (Path blob : files.toList()) {
                byte[] bytes = Files.readAllBytes(blob);
                bytes[bytes.length / 2]++;
                Files.write(blob, bytes);
            }
        }
        BuildResult result = build("site");

        assertThat(result.isPublished()).isTrue();
        assertSame();
        Files.write(folder.resolve(".site.gigogne/history"), new byte[] {1, 2, 3});
        assertThat(build("site").isPublished()).isTrue();
        assertSame();
    }

    @Test
    void verifiesThatBuildingFromNothingGivesTheSame() throws IOException {
        build("site");
        content.write("nord/college-1/plan-action.yml", EditedContent.plan("Autre chose", "prévue"));
        BuildResult right = build("site", BuildRequest.Care.VERIFIED);
        assertThat(right.problems()).isEmpty();
        assertThat(right.isPublished()).isTrue();

        Path page = folder.resolve("site/sud/ecole-1/index.html");
        FileTime written = Files.getLastModifiedTime(page);
        Files.writeString(page, Files.readString(page).replaceFirst("è", "e?"));
        Files.setLastModifiedTime(page, written);
        content.write("nord/college-1/plan-action.yml", EditedContent.plan("Encore autre chose", "prévue"));
        assertThat(build("site", BuildRequest.Care.VERIFIED).isPublished()).isTrue();
        assertSame();

        FileStamp stamp = new FileStamp(1, 1, 1);
        SortedMap<String, StampedFile> staged = new TreeMap<>(Map.of(
                "meme.html", new StampedFile("meme.html", hash("a"), stamp),
                "autre.html", new StampedFile("autre.html", hash("b"), stamp),
                "reste.html", new StampedFile("reste.html", hash("c"), stamp)));
        assertThat(CleanBuild.differences(
                        Map.of("meme.html", hash("a"), "autre.html", hash("x"), "manque.html", hash("d")), staged))
                .allMatch(problem -> problem.code() == ProblemCode.HISTORY_WRONG)
                .extracting(problem -> problem.location().path())
                .containsExactly("autre.html", "manque.html", "reste.html");
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rendersAllAnewInAnotherEditionAndOnAnotherDay() throws IOException {
        build("site");
        for (SiteChoices choices : List.of(
                new SiteChoices(
                        Optional.empty(), Optional.of(Edition.INTERNAL), Optional.of(LocalDate.of(2026, 11, 26))),
                new SiteChoices(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2027, 9, 1))),
                DAY)) {
            build("site", choices, BuildRequest.Care.USUAL);
            build("clean-" + choices.hashCode(), choices, BuildRequest.Care.USUAL);
            assertThat(files("site")).isEqualTo(files("clean-" + choices.hashCode()));
        }
    }

    /** What is published is, file by file, what a build from nothing gives. */
    private void assertSame() throws IOException {
        Path clean = folder.resolve("clean");
        if (Files.exists(clean)) {
            EditedContent.delete(clean);
            EditedContent.delete(folder.resolve(".clean.gigogne"));
        }
        build("clean");
        assertThat(files("site")).isEqualTo(files("clean"));
    }

    private BuildResult build(String output) {
        return build(output, BuildRequest.Care.USUAL);
    }

    private BuildResult build(String output, BuildRequest.Care care) {
        return build(output, DAY, care);
    }

    private BuildResult build(String output, SiteChoices choices, BuildRequest.Care care) {
        return new Generator(Map.of())
                .build(new BuildRequest(folder.resolve("content"), folder.resolve(output), choices, care, 2));
    }

    private static SiteChanges changes(BuildResult result) {
        assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
        return result.news().orElseThrow().changes();
    }

    private SortedMap<String, String> files(String output) throws IOException {
        return EditedContent.files(folder.resolve(output));
    }
}
