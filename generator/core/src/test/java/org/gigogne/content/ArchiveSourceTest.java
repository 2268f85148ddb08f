package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school in a ZIP file, honest and hostile. */
class ArchiveSourceTest {
    private static final ContentReader READER = new ContentReader();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        Files.writeString(folder.resolve("content/territoire.yml"), "nom: Académie\nnature: académie\n");
        settings("");
    }

    private void settings(String more) throws IOException {
        Files.writeString(
                folder.resolve("content/gigogne.yml"),
                "titre: Académie\nsources:\n  - lieu: college\n    archive: ../college.zip\n" + more);
    }

    @Test
    void isReadLikeAFolder() throws IOException {
        String said = said(ZipFile.ofSchool()
                .folder("pages")
                .file("pages/projet.md", "# Projet\n")
                .file("images/salle.png", "")
                .file("LISEZMOI.md", "# Le collège\n"));

        assertThat(said).contains("lu : college\nSchool[path=college", "name=Collège des Tilleuls", "slug=projet");
    }

    @Test
    void isReadBelowItsRoot() throws IOException {
        settings("    racine: college-main/contenu\n");

        assertThat(said(new ZipFile().file("college-main/contenu/etablissement.yml", ContentFolder.SCHOOL)))
                .contains("lu : college\nSchool[path=college");
    }

    @Test
    void toldWithoutRootWhichOneItMayBe() throws IOException {
        assertThat(said(new ZipFile().file("college-main/etablissement.yml", ContentFolder.SCHOOL)))
                .contains("contenu/gigogne.yml:3:5: erreur SOURCE-005", "écrivez `racine: college-main`");
    }

    @Test
    void namesTheFileOfAProblem() throws IOException {
        settings("    racine: college-main\n");
        String said = said(new ZipFile()
                .file("college-main/etablissement.yml", ContentFolder.SCHOOL)
                .file("college-main/plan-action.yml", "actions: 3\n")
                .file("college-main/eleves.csv", "nom;prénom;date de naissance\n"));

        assertThat(said).contains("""
                        contenu/college/plan-action.yml:1:10: erreur SCHEMA-003
                          source : ../college.zip, college-main/plan-action.yml
                        """, "contenu/college/eleves.csv:1:5: erreur ARBRE-015");
    }

    @Test
    void hasTheNewestDayOfItsEntries() throws IOException {
        Files.write(folder.resolve("college.zip"), ZipFile.ofSchool().bytes());
        ContentTree scanned =
                ContentTree.scan(folder.resolve("content")).value().orElseThrow();
        try (Archives archives = new Archives()) {
            ContentTree tree = scanned.mount(
                            READER.readSettings(scanned).value().orElseThrow(), archives)
                    .value()
                    .orElseThrow();

            assertThat(tree.mounts()).extracting(Mount::day).containsExactly(Optional.of(LocalDate.of(2026, 11, 20)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../etablissement.yml",
                "pages/../../x.md",
                "/etc/x",
                "C:/x",
                "pages\\x.md",
                "pages//x.md",
                "./x",
                "a\u0000b",
                "x\n",
                "",
                "/"
            })
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        assertThat(said(ZipFile.ofSchool().file(name, "x")))
                .contains("contenu/gigogne.yml:4:14: erreur SOURCE-009", "mène hors d'elle")
                .doesNotContain("lu :");
    }

    @Test
    void refusesPathsThatAreLongOrDeep() throws IOException {
        assertThat(said(ZipFile.ofSchool().file("x".repeat(501), "x"))).contains("SOURCE-009");
        assertThat(said(ZipFile.ofSchool().file(".x/" + "x/".repeat(29) + "x", "x")))
                .contains("SOURCE-009");
        assertThat(said(ZipFile.ofSchool().file(".x/" + "x/".repeat(28) + "x", "x")))
                .contains("lu : college");
    }

    @Test
    void refusesNamesTwice() throws IOException {
        assertThat(said(ZipFile.ofSchool().file("etablissement.yml", "nom: x\n")))
                .contains("SOURCE-009", "L'archive contient deux fois `etablissement.yml`.");
        assertThat(said(ZipFile.ofSchool().file("pages", "x").folder("pages"))).contains("SOURCE-009");
        assertThat(said(ZipFile.ofSchool().file("pages/x.md", "x").file("pages", "x")))
                .contains("SOURCE-009", "L'archive contient deux fois `pages` : un fichier et un dossier.");
    }

    @Test
    void refusesLinks() throws IOException {
        assertThat(said(ZipFile.ofSchool().link("plan-action.yml", "/etc/passwd")))
                .contains("SOURCE-009", "`plan-action.yml` est un lien symbolique");
    }

    @Test
    void refusesWhatNeedsAPassword() throws IOException {
        assertThat(said(ZipFile.ofSchool().encrypted("plan-action.yml", "actions: []\n")))
                .contains("contenu/gigogne.yml:4:14: erreur SOURCE-008", "protégée par un mot de passe");
    }

    @Test
    void refusesWhatIsBroken() throws IOException {
        byte[] whole = ZipFile.ofSchool().file("pages/projet.md", "# Projet\n").bytes();
        byte[] holed = whole.clone();
        Arrays.fill(holed, 50, 80, (byte) 0);

        assertThat(said(ZipFile.ofSchool().damaged("x"))).contains("SOURCE-007", "L'archive est abîmée");
        assertThat(said(ZipFile.ofSchool().compressedBy(12, "x"))).contains("SOURCE-007");
        assertThat(said(ZipFile.ofSchool().named(new byte[] {(byte) 0x82, 't', (byte) 0x82})))
                .contains("SOURCE-007");
        assertThat(said(ZipFile.ofSchool().bytes(2))).contains("SOURCE-007");
        assertThat(said(holed)).contains("SOURCE-007");
        assertThat(said(Arrays.copyOf(whole, whole.length - 1))).contains("SOURCE-007");
        assertThat(said(Arrays.copyOf(whole, whole.length + 1))).contains("SOURCE-007");
        assertThat(said(new byte[0])).contains("SOURCE-007");
        assertThat(said("Rar!".getBytes(StandardCharsets.UTF_8))).contains("SOURCE-007");
    }

    @Test
    void countsWhatIsReallyInflated() throws IOException {
        ArchiveLimits few = new ArchiveLimits(3, 1000, 100, 5, 2000, 3000);

        assertThat(said(few, ZipFile.ofSchool().bomb("a", 2000, 2000))).contains("lu : college");
        assertThat(said(few, ZipFile.ofSchool().bomb("a", 2001, 2001))).contains("SOURCE-010");
        assertThat(said(few, ZipFile.ofSchool().bomb("a", 1500, 1500).bomb("b", 1500, 1500)))
                .contains("SOURCE-010", "contient trop");
        assertThat(said(few, ZipFile.ofSchool().bomb("a", 1501, 1500))).contains("SOURCE-007");
        assertThat(said(few, ZipFile.ofSchool().bomb("a", 1499, 1500))).contains("SOURCE-007");
        assertThat(said(few, ZipFile.ofSchool().bomb("a", 50_000_000, 10))).contains("SOURCE-007");
    }

    @Test
    void countsEntries() throws IOException {
        ArchiveLimits few = new ArchiveLimits(3, 1000, 500, 5, 2000, 3000);

        assertThat(said(few, ZipFile.ofSchool().file("a", "").file("b", ""))).contains("lu : college");
        assertThat(said(few, ZipFile.ofSchool().file("a", "").file("b", "").file("c", "")))
                .contains("SOURCE-010");
        assertThat(said(few, ZipFile.ofSchool().file("a".repeat(499), "").file("b".repeat(499), "")))
                .contains("SOURCE-010");
    }

    private String said(ZipFile archive) throws IOException {
        return said(archive.bytes());
    }

    private String said(byte[] archive) throws IOException {
        return said(ArchiveLimits.DEFAULT, archive);
    }

    private String said(ArchiveLimits limits, ZipFile archive) throws IOException {
        return said(limits, archive.bytes());
    }

    private String said(ArchiveLimits limits, byte[] archive) throws IOException {
        Files.write(folder.resolve("college.zip"), archive);
        return ContentTranscript.of(READER, folder.resolve("content"), limits);
    }
}
