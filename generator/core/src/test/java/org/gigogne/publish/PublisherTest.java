package org.gigogne.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gigogne.problem.ProblemCode;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long, for one thing is tested in many situations. */
class PublisherTest extends PublishingCase {
    @Test
    void putsTheNewSiteInThePlaceOfTheOld() throws IOException {
        publish("index.html", "ancien", "vieux/page.html", "ancien");
        publish("index.html", "nouveau");

        assertThat(files()).containsExactly(entry("index.html", "nouveau"));
    }

    @Test
    void leavesTheSiteAsItWasWhenTheStagingIsGivenUp() throws IOException {
        publish("index.html", "ancien");
        try (Staging staging = new Publisher(target).stage()) {
            staging.write("index.html", "nouveau".getBytes(UTF_8));
        }

        assertThat(files()).containsExactly(entry("index.html", "ancien"));
        assertThat(folder.resolve(".site.gigogne/next/index.html")).doesNotExist();
    }

    @Test
    void refusesAFolderWithAFileThatNoBuildWrote() throws IOException {
        publish("index.html", "ancien");
        Files.writeString(target.resolve("notes.txt"), "à moi");

        assertThat(obstacles(false))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.OUTPUT_NOT_OURS))
                .satisfies(problem -> assertThat(problem.message()).contains("`notes.txt`"));
        assertThat(target.resolve("notes.txt")).hasContent("à moi");
    }

    @Test
    void deletesWhatNoBuildWroteWhenItIsForcedTo() throws IOException {
        publish("index.html", "ancien");
        Files.writeString(target.resolve("notes.txt"), "à moi");

        assertThat(obstacles(true)).isEmpty();
        publish("index.html", "ancien");
        assertThat(files()).containsExactly(entry("index.html", "ancien"));
    }

    @Test
    void refusesAFolderThatWasNeverPublishedTo() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("index.html"), "à moi");

        assertThat(obstacles(false)).hasSize(1);
    }

    @Test
    void takesAnAbsentOrEmptyFolder() throws IOException {
        assertThat(obstacles(false)).isEmpty();
        Files.createDirectories(target);
        assertThat(obstacles(false)).isEmpty();
    }

    @Test
    void refusesAFileAndALink() throws IOException {
        Files.writeString(target, "à moi");
        assertThat(obstacles(true)).hasSize(1);
        Files.delete(target);
        Files.createSymbolicLink(target, Files.createDirectories(folder.resolve("ailleurs")));
        assertThat(obstacles(true)).hasSize(1);
    }

    @Test
    void doesNotWriteAgainWhatIsPublished() throws IOException {
        publish("index.html", "même", "a/page.html", "ancienne");
        Object same = Files.readAttributes(target.resolve("index.html"), BasicFileAttributes.class)
                .fileKey();
        publish("index.html", "même", "a/page.html", "nouvelle");
        publish("index.html", "même", "a/page.html", "encore", "b.html", "de plus");

        assertThat(files())
                .containsOnly(entry("index.html", "même"), entry("a/page.html", "encore"), entry("b.html", "de plus"));
        assertThat(Files.readAttributes(target.resolve("index.html"), BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(same);
    }

    @Test
    void neverWritesIntoAFileThatIsPublished() throws IOException {
        publish("index.html", "un", "page.html", "un");
        publish("index.html", "deux", "page.html", "un");
        try (Staging staging = staging()) {
            staging.write("index.html", "trois".getBytes(UTF_8));
            staging.write("page.html", "trois".getBytes(UTF_8));
            assertThat(files()).containsOnly(entry("index.html", "deux"), entry("page.html", "un"));
        }
    }

    @Test
    void turnsAFileIntoAFolderAndBack() throws IOException {
        publish("a", "fichier", "b/c", "dossier");
        publish("a/b", "dossier", "b", "fichier");
        publish("a", "fichier", "b/c", "dossier");
        publish("a/b", "dossier", "b", "fichier");

        assertThat(files()).containsOnly(entry("a/b", "dossier"), entry("b", "fichier"));
    }

    @Test
    void writesAgainWhatWasAlteredInTheOutput() throws IOException {
        publish("index.html", "vrai", "page.html", "vraie");
        Files.writeString(target.resolve("index.html"), "faux");
        Files.delete(target.resolve("page.html"));
        publish("index.html", "vrai", "page.html", "vraie");

        assertThat(files()).containsOnly(entry("index.html", "vrai"), entry("page.html", "vraie"));
    }

    @Test
    void knowsWhatTheSiteBeforeHoldsAndNoticesWhateverChangesThere() throws IOException {
        Path next = folder.resolve(".site.gigogne/next");
        Random random = new Random(6);
        int known = 0;
        for (int round = 0; round < 150; round++) {
            Map<String, String> site = randomSite(random);
            publish(new Publisher(target), site);
            assertThat(files()).as("round %d", round).isEqualTo(site);

            if (Files.exists(next)) {
                FormerSite former = FormerSite.read(folder.resolve(".site.gigogne/former-site"))
                        .orElseThrow();
                Map<String, StampedFile> published = new TreeMap<>();
                FolderTree.of(target)
                        .stamps()
                        .forEach((path, stamp) -> published.put(path, new StampedFile(path, Sha256.NONE, stamp)));
                published.remove(Manifest.FILE);
                LeftFiles left = former.in(next, published).orElseThrow();
                assertThat(stamps(left)).isEqualTo(FolderTree.of(next).stamps());
                assertThat(left.size()).isEqualTo(stamps(left).size());
                known++;
                disturb(random, next);
            }
        }
        assertThat(known).isGreaterThan(100);
    }

    private static Map<String, String> randomSite(Random random) {
        Map<String, String> site = new TreeMap<>();
        for (String path : List.of("a.html", "b/a.html", "b/c.html", "b/d/e.html", "f/g.html")) {
            if (random.nextInt(4) > 0) {
                site.put(path, "" + random.nextInt(3));
            }
        }
        return site;
    }

    /** Does something to a file that is not of this site. */
    private static void disturb(Random random, Path next) throws IOException {
        List<String> files = List.copyOf(new TreeMap<>(FolderTree.of(next).stamps()).keySet());
        Path file = next.resolve(files.get(random.nextInt(files.size())));
        switch (random.nextInt(5)) {
            case 0 -> Files.delete(file);
            case 1 -> {
                Files.delete(file);
                Files.writeString(file, "autre");
            }
            case 2 -> Files.writeString(file.resolveSibling("inconnu.html"), "autre");
            case 3 -> Folders.delete(next.resolve("b"));
            default -> {}
        }
    }

    @Test
    void notesThatAFileOfTheSiteIsAnotherOneThatHoldsTheSame() throws IOException {
        publish("a.html", "a", "b.html", "b");
        publish("a.html", "a", "b.html", "c");
        Path file = target.resolve("a.html");
        Path before = folder.resolve("copie");
        Files.copy(file, before);
        Files.writeString(file, "abîmé");
        Files.delete(file);
        Files.move(before, file);
        publish("a.html", "a", "b.html", "c");

        publish("a.html", "a", "b.html", "d");

        assertThat(files()).containsExactly(entry("a.html", "a"), entry("b.html", "d"));
    }

    /** As after {@code kill -9}: nothing is closed. */
    private void publishUntil(String killed, Map<String, String> site) throws IOException {
        Publisher publisher = new Publisher(
                target,
                step -> {
                    if (step.equals(killed)) {
                        throw new Killed();
                    }
                },
                true);
        Staging staging = staging(publisher);
        for (Map.Entry<String, String> file : site.entrySet()) {
            staging.write(file.getKey(), file.getValue().getBytes(UTF_8));
        }
        try {
            publisher.publish(staging, () -> RECORDS.parts(new Remembered(List.of())));
        } catch (Killed e) {
            return;
        }
        throw new IllegalStateException("no such step: " + killed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "remember", "former site", "sync", "switch"})
    void believesNothingOfAFolderThatAKilledBuildLeft(String killed) throws IOException {
        for (int builds = 1; builds <= 3; builds++) {
            Folders.delete(target);
            Folders.delete(folder.resolve(".site.gigogne"));
            for (int build = 1; build <= builds; build++) {
                publish("a.html", "a" + build, "b/stable.html", "stable", "b/c.html", "c");
            }
            Map<String, String> before = files();
            publishUntil(
                    killed,
                    new TreeMap<>(
                            Map.of("a.html", "autre", "b/stable.html", "stable", "b/c.html", "c", "n/n.html", "n")));
            assertThat(files()).isEqualTo(before);

            Publisher publisher = new Publisher(target);
            try (Staging staging = staging(publisher)) {
                staging.write("b/stable.html", "changé".getBytes(UTF_8));
                assertThat(files()).as("while a third is written").isEqualTo(before);
            }
            publish("b/stable.html", "changé", "b/c.html", "c");
            assertThat(files()).containsExactly(entry("b/c.html", "c"), entry("b/stable.html", "changé"));
            assertThat(obstacles(false)).isEmpty();
        }
    }

    @Test
    void deletesAlsoWhatTheLastBuildDidNotRemember() throws IOException {
        publish("a.html", "1", "x/photo.jpg", "photo");
        remembered = path -> !path.startsWith("x/");
        publish("a.html", "2", "x/photo.jpg", "photo");
        publish("a.html", "3");

        assertThat(files()).containsExactly(entry("a.html", "3"));
        assertThat(obstacles(false)).isEmpty();
    }

    @Test
    void listsNoFileThatIsGone() throws IOException {
        remembered = path -> !path.startsWith("x/");
        publish("a.html", "1", "x/photo.jpg", "photo");
        Files.delete(target.resolve("x/photo.jpg"));
        publish("a.html", "2");

        assertThat(Manifest.read(target).orElseThrow().hashes()).containsOnlyKeys("a.html");
    }

    @Test
    void lendsItsLockToOneBuildAtATime() throws IOException {
        Publisher one = new Publisher(target);
        try (OutputLock lock = one.lock().orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(new Publisher(target).lock()).isEmpty();
        }
        assertThat(new Publisher(target).lock()).isPresent();
    }

    @Test
    void keepsWhatItRemembersFromOthers() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        publish("index.html", "lisible");

        assertThat(Files.getPosixFilePermissions(folder.resolve(".site.gigogne")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        Path usual = Files.createDirectory(folder.resolve("usual"));
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void listsEveryFileWithItsHash() throws IOException {
        publish("b.html", "b", "a/a.html", "a");

        assertThat(Files.readString(target.resolve(Manifest.FILE))).isEqualTo("""
                        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a/a.html
                        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.html
                        """);
    }

    @Test
    void refusesPathsThatLeaveTheSite() throws IOException {
        try (Staging staging = new Publisher(target).stage()) {
            for (String path : new String[] {"../x.html", "/x.html", "a/../../x.html", "", "a\\b.html"}) {
                assertThatThrownBy(() -> staging.write(path, new byte[0]))
                        .as(path)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    /** Every step of the switch, with an exchange of folders and with renames: killed before it, then built again. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isTheOldSiteOrTheNewOneWhereverItIsKilled(boolean isExchangeable) throws IOException {
        Map<String, String> old = Map.of("index.html", "ancien", "a/page.html", "ancienne", "stable.html", "stable");
        Map<String, String> young = Map.of("index.html", "nouveau", "b/page.html", "nouvelle", "stable.html", "stable");
        for (boolean isThird : new boolean[] {false, true}) {
            List<String> steps = new ArrayList<>();
            begin(old, isThird);
            publish(new Publisher(target, steps::add, isExchangeable), young);
            assertThat(steps).hasSizeGreaterThan(4);
            for (String killed : steps) {
                begin(old, isThird);
                SwitchSteps killer = step -> {
                    if (step.equals(killed)) {
                        throw new Killed();
                    }
                };
                assertThatThrownBy(() -> publish(new Publisher(target, killer, isExchangeable), young))
                        .isInstanceOf(Killed.class);

                if (isExchangeable) {
                    assertThat(files()).as(killed).isIn(old, young);
                }
                Publisher healed = new Publisher(target);
                inspect(healed);
                assertThat(files()).as(killed).isIn(old, young);
                assertThat(healed.obstacles(false)).as(killed).isEmpty();
                publish(healed, young);
                assertThat(files()).as(killed).isEqualTo(young);
                publish(new Publisher(target), old);
                assertThat(files()).as(killed).isEqualTo(old);
            }
        }
    }

    /** A published site; with the one before it beside, or not. */
    private void begin(Map<String, String> site, boolean isThird) throws IOException {
        Folders.delete(target);
        Folders.delete(folder.resolve(".site.gigogne"));
        if (isThird) {
            publish("index.html", "tout premier", "c/page.html", "c", "stable.html", "stable");
        }
        publish(new Publisher(target), site);
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
