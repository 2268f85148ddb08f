package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.gigogne.problem.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders whose names, or very nature, no honest school gives them. */
class OddNamesTest {
    @TempDir
    private Path root;

    private ContentFolder content;

    @BeforeEach
    void makeContent() {
        content = new ContentFolder(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con.png",
                "PRN.jpg",
                "aux.a.png",
                "Nul.webp",
                "com1.gif",
                "LPT9.png",
                "com².png",
                "conout$.png",
                "aux .png",
                "a<b.png",
                "a>b.png",
                "a:b.png",
                "a\"b.png",
                "a\\..\\b.png",
                "a|b.png",
                "a?b.png",
                "a*b.png",
                "a\u0007b.png",
                "a\nb.png",
                "a\u001b[2Jb.png",
                "a\u007fb.png",
                "a\u0085b.png",
                "a\u202egnp.png",
                "a\u2066b.png",
                "a\u200bb.png",
                "a\u00adb.png",
                "a\u2028b.png",
                "a\ue000b.png",
                "-rf.png",
                " a.png",
                "\u00a0a.png",
            })
    void imagesHaveNamesThatAnyComputerKeeps(String name) {
        content.write("images/" + name, "");

        assertThat(codes()).containsExactly("ARBRE-018");
        assertThat(places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Salle 3 (été).PNG", "100%.png", "%2e%2e.png", "a;b.png", "d'ici.png", "日本.png", "a..b.png"})
    void otherNamesOfImagesMayStay(String name) {
        content.write("images/" + name, "");

        assertThat(codes()).isEmpty();
        assertThat(places()).containsExactly("images/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "prn", "aux", "nul", "com1", "lpt9"})
    void pagesAndPlacesHaveNamesThatWindowsKeeps(String name) {
        content.write("pages/" + name + ".md", "# Page\n");
        content.write(name + "/etablissement.yml", ContentFolder.SCHOOL);

        assertThat(codes()).containsExactly("ARBRE-003", "ARBRE-018", "ARBRE-018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x\\..", "%2e%2e", "a b", "a.", "a ", "-a", "É", "a\u202eb", "a\nb", "~", "$HOME", "a;b", "CON"})
    void placesAndPagesHaveNoOtherNamesThanAddresses(String name) {
        content.write("pages/" + name + ".md", "# Page\n");
        content.write(name + "/etablissement.yml", ContentFolder.SCHOOL);

        assertThat(codes()).containsExactly("ARBRE-003", "ARBRE-007", "ARBRE-007");
    }

    @ParameterizedTest
    @CsvSource({
        "images/salle.png, images/Salle.png",
        "images/\u00e9t\u00e9.png, images/e\u0301te\u0301.png",
        "images/\u00c9t\u00e9.png, images/e\u0301te\u0301.png",
        "images/a.png, images/a.PNG",
        "images/stra\u00dfe.png, images/STRASSE.png",
        "images/s.png, images/\u017f.png",
        "images/k.png, images/\u212a.png",
    })
    void namesThatSomeSystemsTakeForTheSameAreRefused(String one, String other) {
        content.write(one, "").write(other, "");

        assertThat(codes()).containsExactly("ARBRE-017");
    }

    @Test
    void theMessageNamesBothAndTellsHowTheyDiffer() {
        content.write("images/salle.png", "").write("images/Salle.png", "");
        content.write("images/\u00e9.png", "").write("images/e\u0301.png", "");

        assertThat(ContentTranscript.of(new ContentReader(), root))
                .contains(
                        "contenu/images/salle.png: erreur ARBRE-017",
                        "`salle.png` ne diffère de `Salle.png` que par les majuscules.",
                        "`\u00e9.png` ne diffère de `e\u0301.png` que par la façon dont les lettres sont enregistrées.",
                        "aide : renommez ou supprimez l'un des deux");
    }

    @Test
    void foldersPagesAndContentFilesAreComparedToo() throws IOException {
        Files.move(root.resolve("etablissement.yml"), root.resolve("territoire.yml"));
        content.write("ecole/etablissement.yml", ContentFolder.SCHOOL)
                .write("Ecole/etablissement.yml", ContentFolder.SCHOOL);
        content.write("plan-action.yml", "actions: []\n").write("Plan-Action.yml", "actions: []\n");
        content.write("pages/a.md", "# A\n").write("pages/A.md", "# A\n");

        assertThat(codes())
                .containsExactly("ARBRE-005", "ARBRE-007", "ARBRE-007", "ARBRE-017", "ARBRE-017", "ARBRE-017");
    }

    @Test
    void filesThatNothingReadsMayHaveAnyName() {
        content.write("a:b.txt", "").write("A:B.txt", "").write("con.doc", "").write("-x.odt", "");

        assertThat(codes()).isEmpty();
    }

    @Test
    void contentFilesWithAHiddenEndAreFound() {
        content.write("plan-action.yml ", "").write("continuite.yml.", "");

        assertThat(ContentTranscript.of(new ContentReader(), root))
                .contains("renommez-le en `plan-action.yml`", "renommez-le en `continuite.yml`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pages", "PAGES", "pages ", "Images"})
    void foldersThatLookLikeThePublishedOnesAreNamed(String name) {
        content.write(name + "/a.md", "# A\n");

        assertThat(codes()).containsExactly("ARBRE-014");
    }

    @Test
    void namesAndPathsHaveALongestLength() {
        String most = "é".repeat((PortableNames.MOST_BYTES - 4) / 2) + ".png";
        content.write("images/" + most, "");
        assertThat(codes()).isEmpty();

        content.write("images/x" + most, "");
        assertThat(codes()).containsExactly("ARBRE-018");
    }

    @Test
    void pathsHaveALongestLength() throws IOException {
        Files.move(root.resolve("etablissement.yml"), root.resolve("territoire.yml"));
        String folder = "a".repeat(80) + "/" + "b".repeat(80) + "/";
        content.write("a".repeat(80) + "/territoire.yml", "");
        content.write(folder + "c".repeat(PortableNames.MOST_PATH - folder.length()) + "/etablissement.yml", "");
        content.write(folder + "d".repeat(PortableNames.MOST_PATH - folder.length() + 1) + "/etablissement.yml", "");
        content.write(folder + "territoire.yml", "");

        assertThat(codes()).containsExactly("ARBRE-018");
    }

    @Test
    void addressesOfPlacesAndPagesAreShort() {
        content.write("pages/" + "a".repeat(81) + ".md", "# A\n");

        assertThat(codes()).containsExactly("ARBRE-007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan-action.yml",
                "etablissement.yml",
                "gigogne.yml",
                "eleves.csv",
                "notes.txt",
                "pages/a.md",
                "pages",
                "images/a.png",
                "images/logo.svg",
                "images/eleves.tsv",
                "ecole"
            })
    void aPipeIsNeverOpened(String name) throws Exception {
        Path pipe = root.resolve(name);
        Files.createDirectories(pipe.getParent());
        Files.deleteIfExists(pipe);
        run("mkfifo", pipe);

        List<String> codes = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::codes);

        assertThat(codes).contains("ARBRE-019");
    }

    @Test
    void aSocketIsNeverOpened() throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(root.resolve("plan-action.yml")));

            assertThat(codes()).containsExactly("ARBRE-019");
        }
    }

    @ParameterizedTest
    @CsvSource({"c, 1, 5", "c, 1, 9", "b, 7, 0"})
    void aDeviceIsNeverOpened(String type, String major, String minor) throws Exception {
        Path device = root.resolve("plan-action.yml");
        int made = new ProcessBuilder("mknod", device.toString(), type, major, minor)
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assumeThat(made).as("only root makes devices").isZero();

        assertThat(codes()).containsExactly("ARBRE-019");
    }

    @Test
    void brokenCircularAndOutwardLinksAreNotFollowed() throws IOException {
        Files.createSymbolicLink(root.resolve("plan-action.yml"), Path.of("/dev/zero"));
        Files.createSymbolicLink(root.resolve("pages"), root);
        Files.createSymbolicLink(root.resolve("boucle"), Path.of("boucle"));
        Files.createSymbolicLink(root.resolve("rien"), Path.of("n-existe-pas"));

        assertThat(codes()).containsOnly("ARBRE-009").hasSize(4);
    }

    /** Nothing tells a hard link from the file: what it holds is the author's own. */
    @Test
    void aHardLinkIsAFile() throws IOException {
        content.write(".cache/plan.yml", "actions: []\n");
        Files.createLink(root.resolve("plan-action.yml"), root.resolve(".cache/plan.yml"));

        assertThat(ContentTranscript.of(new ContentReader(), root)).contains("lu : (racine)");
    }

    @Test
    void whatMayNotBeReadIsNamed() throws IOException {
        content.write("plan-action.yml", "actions: []\n").write("pages/a.md", "# A\n");
        deny(root.resolve("plan-action.yml"));
        deny(root.resolve("pages"));
        assumeThat(Files.isReadable(root.resolve("pages"))).as("root reads all").isFalse();

        assertThat(ContentTranscript.of(new ContentReader(), root))
                .contains("contenu/plan-action.yml: erreur FICHIER-002", "contenu/pages: erreur ARBRE-013");
    }

    private static void deny(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    }

    /** Names that are not UTF-8 come from old disks and from other systems' archives. */
    @Test
    void aNameThatTheSystemCannotSayIsNamed() throws Exception {
        content.write("images/a.png", "");
        for (String name : List.of("images/\\351.png", "pages/\\351.md", "\\351cole", "\\351.csv")) {
            boolean isFolder = !name.contains(".");
            Files.createDirectories(root.resolve("pages"));
            String made = (isFolder ? "mkdir" : "touch") + " \"$(printf '" + name + "')\"";
            new ProcessBuilder("sh", "-c", made)
                    .directory(root.toFile())
                    .start()
                    .waitFor();
        }

        assertThat(codes()).containsExactly("ARBRE-007", "ARBRE-018", "ARBRE-018");
    }

    private static void run(String command, Path file) throws Exception {
        int code = new ProcessBuilder(command, file.toString()).start().waitFor();
        assumeThat(code).isZero();
    }

    private List<String> codes() {
        return ContentTree.scan(root).problems().stream()
                .map(Problem::code)
                .map(code -> code.id())
                .sorted()
                .toList();
    }

    private List<String> places() {
        return ContentTree.scan(root).value().orElseThrow().place().files().stream()
                .filter(name -> name.contains("/"))
                .toList();
    }
}
