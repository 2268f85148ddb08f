package org.gigogne.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.store.FileHashes;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a build knows of the published site, and what it tells of it. */
class KnownSiteTest extends PublishingCase {
    @Test
    void keepsWhatIsPublishedAndNothingElse() throws IOException {
        publish("a.html", "a", "b/b.html", "b");
        try (Staging staging = staging()) {
            staging.keep("a.html");
            StampedFile written = staging.write("c.html", "c".getBytes(UTF_8));

            assertThat(staging.size()).isEqualTo(2);
            assertThat(staging.paths()).containsExactly("a.html", "c.html");
            assertThat(staging.contains("a.html")).isTrue();
            assertThat(staging.contains("b/b.html")).isFalse();
            assertThat(staging.read("a.html")).asString(UTF_8).isEqualTo("a");
            assertThat(staging.read("c.html")).asString(UTF_8).isEqualTo("c");
            assertThat(staging.files()).containsEntry("c.html", written);
            assertThat(folder.resolve(".site.gigogne/next/a.html")).doesNotExist();
            for (String path : List.of("a.html", "c.html", "inconnue.html")) {
                assertThatThrownBy(() -> staging.keep(path)).as(path).isInstanceOf(IllegalArgumentException.class);
            }
            assertThatThrownBy(() -> staging.write("a.html", new byte[1])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void givesAFileThatIsWrittenAsItIsPublished() throws IOException {
        publish("a.html", "a", "b.html", "b");
        FileStamp before = FileStamp.of(target.resolve("a.html"));
        try (Staging staging = staging()) {
            assertThat(staging.write("a.html", "a".getBytes(UTF_8)).stamp()).isEqualTo(before);
            assertThat(staging.write("b.html", "c".getBytes(UTF_8)).stamp())
                    .isNotEqualTo(FileStamp.of(target.resolve("b.html")));
        }
    }

    @Test
    void tellsWhichFilesAreAsTheyWere() throws IOException {
        publish("a.html", "a", "b.html", "b", "c.html", "c");
        Files.writeString(target.resolve("b.html"), "autre");
        Files.delete(target.resolve("c.html"));
        Publisher publisher = new Publisher(target);
        List<StampedFile> files = inspect(publisher).orElseThrow().files();
        publisher.know(new FileHashes(0, false));

        assertThat(publisher.isUntouched()).isFalse();
        assertThat(files.stream().flatMap(file -> publisher.intact(file).stream()))
                .extracting(StampedFile::name)
                .containsExactly("a.html");
        assertThat(publisher.intact(new StampedFile("a.html", Sha256.NONE, FileStamp.NONE)))
                .isEmpty();
    }

    @Test
    void tellsTheStampsThatFilesHaveNow() throws IOException {
        publish("a.html", "a", "b.html", "b");
        Publisher untouched = new Publisher(target);
        List<StampedFile> files = inspect(untouched).orElseThrow().files();
        untouched.know(new FileHashes(0, false));
        assertThat(untouched.isUntouched()).isTrue();

        Files.setLastModifiedTime(target.resolve("b.html"), FileTime.from(Instant.EPOCH));
        Publisher touched = new Publisher(target);
        inspect(touched);
        touched.know(new FileHashes(0, false));
        assertThat(touched.isUntouched()).isFalse();
        assertThat(files.stream().flatMap(file -> touched.intact(file).stream()))
                .extracting(StampedFile::stamp)
                .containsExactly(FileStamp.of(target.resolve("a.html")), FileStamp.of(target.resolve("b.html")));
    }

    @Test
    void readsTheManifestWhateverItsStampWhenItIsStrict() throws IOException {
        publish("a.html", "a");
        Path manifest = target.resolve(Manifest.FILE);
        FileTime written = Files.getLastModifiedTime(manifest);
        assertThat(inspect(new Publisher(target), true)).isPresent();
        try (RandomAccessFile file = new RandomAccessFile(manifest.toFile(), "rw")) {
            file.write("0000".getBytes(UTF_8));
        }
        Files.setLastModifiedTime(manifest, written);

        assertThat(inspect(new Publisher(target), false)).isPresent();
        assertThat(inspect(new Publisher(target), true)).isEmpty();
    }

    @Test
    void tellsWhatIsNew() throws IOException {
        try (Staging staging = staging()) {
            staging.write("b.html", "b".getBytes(UTF_8));
            staging.write("a.html", "a".getBytes(UTF_8));
            assertThat(staging.changes())
                    .isEqualTo(new SiteChanges(true, List.of("a.html", "b.html"), List.of(), List.of()));
            assertThat(staging.changes().isEmpty()).isFalse();
        }
        publish("a.html", "a", "b.html", "b", "c.html", "c", "d/d.html", "d", "d/e.html", "e");
        try (Staging staging = staging()) {
            staging.keep("a.html");
            staging.write("b.html", "b".getBytes(UTF_8));
            assertThat(staging.changes())
                    .isEqualTo(new SiteChanges(false, List.of(), List.of(), List.of("c.html", "d/d.html", "d/e.html")));
            assertThat(staging.changes().isEmpty()).isFalse();
            staging.write("d/e.html", "autre".getBytes(UTF_8));
            staging.write("c.html", "autre".getBytes(UTF_8));
            staging.write("f.html", "f".getBytes(UTF_8));
            assertThat(staging.changes())
                    .isEqualTo(new SiteChanges(
                            false, List.of("f.html"), List.of("c.html", "d/e.html"), List.of("d/d.html")));
        }
    }

    @Test
    void tellsWhatIsNewAlsoOfASiteOfWhichNothingIsRemembered() throws IOException {
        publish("a.html", "a", "b.html", "b", "c.html", "c");
        Files.delete(folder.resolve(".site.gigogne/history"));
        try (Staging staging = staging()) {
            staging.write("a.html", "a".getBytes(UTF_8));
            staging.write("b.html", "autre".getBytes(UTF_8));
            assertThat(staging.changes())
                    .isEqualTo(new SiteChanges(false, List.of(), List.of("b.html"), List.of("c.html")));
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "tells folders apart by their inodes")
    void leavesTheSiteWhereItIsWhenNothingIsNew() throws IOException {
        publish("a.html", "a", "b/b.html", "b");
        publish("a.html", "a", "b/b.html", "c");
        assertThat(folder.resolve(".site.gigogne/former-site")).exists();
        Object before = identity();
        Publisher publisher = new Publisher(target);
        try (Staging staging = staging(publisher)) {
            staging.keep("a.html");
            assertThat(staging.isPublished()).isFalse();
            staging.keep("b/b.html");
            assertThat(staging.isPublished()).isTrue();
            assertThat(staging.changes().isEmpty()).isTrue();
            publisher.publish(staging, () -> RECORDS.parts(new Remembered(List.of())));
        }
        assertThat(identity()).isEqualTo(before);
        assertThat(folder.resolve(".site.gigogne/former-site")).exists();
        assertThat(inspect(new Publisher(target))).contains(new Remembered(List.of()));

        publish("a.html", "a", "b/b.html", "d");
        assertThat(identity()).isNotEqualTo(before);
    }

    private Object identity() throws IOException {
        return Files.readAttributes(target, BasicFileAttributes.class).fileKey();
    }

    @Test
    void remembersOnlyWhatIsAboutTheSiteThatStandsThere() throws IOException {
        Path history = folder.resolve(".site.gigogne/history");
        Path next = folder.resolve(".site.gigogne/next-history");
        Path manifest = target.resolve(Manifest.FILE);
        publish("a.html", "1");
        byte[] first = Files.readAllBytes(history);
        publish("a.html", "2");
        byte[] second = Files.readAllBytes(history);
        assertThat(next).doesNotExist();
        assertThat(isRemembered()).isTrue();

        Files.write(history, first);
        assertThat(isRemembered()).as("of another site").isFalse();
        Files.write(next, second);
        assertThat(isRemembered())
                .as("of a build that was killed after it published")
                .isTrue();
        Files.write(history, second);
        Files.write(next, first);
        assertThat(isRemembered()).as("of a build that was killed before").isTrue();

        Files.setLastModifiedTime(manifest, FileTime.from(Instant.EPOCH));
        assertThat(isRemembered()).as("touched").isTrue();
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("a.html", "b.html"));
        assertThat(isRemembered()).as("another manifest").isFalse();
        Files.writeString(manifest, text);
        assertThat(isRemembered()).as("again").isTrue();
        Files.delete(manifest);
        assertThat(isRemembered()).as("without a manifest").isFalse();
        Folders.delete(target);
        assertThat(isRemembered()).as("without a site").isFalse();
    }

    private boolean isRemembered() throws IOException {
        return inspect(new Publisher(target)).isPresent();
    }

    @Test
    void readsAgainWhatAnotherBuildRemembersMeanwhile() throws IOException {
        publish("a.html", "1");
        Publisher publisher = new Publisher(target);
        Recollection<Remembered> early = publisher.recall(PublishingCase::read, last -> last.files().stream());
        assertThat(early.last()).isPresent();
        publish("a.html", "2", "b.html", "2");

        assertThat(publisher.inspect(early, false).orElseThrow().files())
                .extracting(StampedFile::name)
                .containsExactly("a.html", "b.html");
    }

    @Test
    void takesTheHistoryOfAnotherVersionForNone() throws IOException {
        publish("a.html", "1");
        Publisher publisher = new Publisher(target);
        assertThat(publisher.inspect(publisher.recall(bytes -> Optional.empty(), last -> Stream.empty()), false))
                .isEmpty();
        assertThat(new Publisher(target).obstacles(false)).isEmpty();
    }

    @Test
    void listsInTheManifestWhatIsThere() throws IOException {
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            site.put("p" + i + ".html", "" + i);
        }
        for (int removed : new int[] {0, 7, 39}) {
            publish(new Publisher(target), site);
            assertThat(Files.readAllLines(target.resolve(Manifest.FILE)))
                    .extracting(line -> line.replaceFirst(".*  ", ""))
                    .containsExactlyElementsOf(site.keySet());
            site.remove("p" + removed + ".html");
            site.put("q" + removed + ".html", "q");
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere folders may change places in more steps")
    void goesThroughAllSteps() throws IOException {
        publish("a.html", "1");
        List<String> steps = new ArrayList<>();
        publish(new Publisher(target, steps::add, true), Map.of("a.html", "2"));
        assertThat(steps).containsExactly("complete", "remember", "former site", "sync", "switch", "history");
        steps.clear();
        publish(new Publisher(target, steps::add, false), Map.of("a.html", "3"));
        assertThat(steps)
                .containsExactly(
                        "complete",
                        "remember",
                        "former site",
                        "sync",
                        "switch",
                        "second rename",
                        "third rename",
                        "history");
        assertThat(folder.resolve(".site.gigogne/former")).doesNotExist();
        assertThat(folder.resolve(".site.gigogne/next/a.html")).hasContent("2");
    }

    @Test
    void putsBackOrDeletesWhatAKilledSwitchLeft() throws IOException {
        publish("a.html", "1");
        Path former = folder.resolve(".site.gigogne/former");
        Files.move(target, former, StandardCopyOption.ATOMIC_MOVE);
        assertThat(isRemembered()).isTrue();
        assertThat(files()).containsEntry("a.html", "1");
        assertThat(former).doesNotExist();

        Files.createDirectories(former.resolve("b"));
        Files.writeString(former.resolve("b/b.html"), "2");
        assertThat(isRemembered()).isTrue();
        assertThat(files()).containsEntry("a.html", "1");
        assertThat(former).doesNotExist();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "tells folders apart by their inodes")
    void forgetsTheFormerSiteWhenFilesThatItSharesHaveOtherStamps() throws IOException {
        publish("a.html", "a", "b.html", "1");
        publish("a.html", "a", "b.html", "2");
        Path copy = Files.copy(target.resolve("a.html"), folder.resolve("copie"));
        Files.move(copy, target.resolve("a.html"), StandardCopyOption.REPLACE_EXISTING);
        Object before = identity();

        publish("a.html", "a", "b.html", "2");

        assertThat(identity()).isEqualTo(before);
        assertThat(folder.resolve(".site.gigogne/former-site")).doesNotExist();
        Path alone = target.resolve("a.html");
        publish("a.html", "a", "b.html", "3");
        assertThat(Files.isSameFile(alone, folder.resolve(".site.gigogne/next/a.html")))
                .isTrue();
    }

    @Test
    void notesTheStampsThatFilesOfTheFormerSiteHaveNow() throws IOException {
        publish("a.html", "a", "b.html", "1");
        Publisher publisher = new Publisher(target);
        List<StampedFile> told = inspect(publisher).orElseThrow().files();
        Path copy = Files.copy(target.resolve("a.html"), folder.resolve("copie"));
        Files.move(copy, target.resolve("a.html"), StandardCopyOption.REPLACE_EXISTING);
        try (Staging staging = staging(publisher)) {
            staging.keep("a.html");
            staging.write("b.html", "2".getBytes(UTF_8));
            publisher.publish(staging, () -> RECORDS.parts(new Remembered(told)));
        }

        Path next = folder.resolve(".site.gigogne/next");
        FormerSite former =
                FormerSite.read(folder.resolve(".site.gigogne/former-site")).orElseThrow();
        Map<String, StampedFile> published = new TreeMap<>();
        told.forEach(file -> published.put(file.name(), file));
        assertThat(stamps(former.in(next, published).orElseThrow()))
                .isEqualTo(FolderTree.of(next).stamps());
    }

    @Test
    void leavesNoEmptyFolder() throws IOException {
        publish("a.html", "1", "d/e/f.html", "f", "g/h/i.html", "i", "g/j.html", "j");
        for (int build = 2; build < 5; build++) {
            publish("a.html", "" + build, "g/j.html", "j");
            assertThat(target.resolve("d")).doesNotExist();
            assertThat(target.resolve("g")).isDirectoryNotContaining("glob:**/h");
        }
    }

    @Test
    void leavesNothingOfAFirstBuildThatIsGivenUp() throws IOException {
        try (Staging staging = staging()) {
            staging.write("a/b/c.html", new byte[1]);
            assertThat(folder.resolve(".site.gigogne/next/a/b/c.html")).exists();
        }
        assertThat(folder.resolve(".site.gigogne/next")).doesNotExist();
        assertThat(target).doesNotExist();
    }

    @Test
    void tellsSinceWhenItsLockIsHeld() throws IOException {
        Path file = folder.resolve(".site.gigogne/lock");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "99999999999999999999\n");
        Publisher publisher = new Publisher(target);
        try (OutputLock lock = publisher.lock().orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(file).hasContent(ProcessHandle.current().pid() + "\n");
            Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_000_000_000)));
            assertThat(publisher.lockedNanos()).isEqualTo(1_000_000_000_000_000_000L);
        }
    }
}
