package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot lie in a corpus of texts: other encodings, binary, enormous. */
class HostileFilesTest {
    private final ContentReader reader = new ContentReader();

    @TempDir
    Path root;

    private ContentFolder content;

    @BeforeEach
    void makeContent() {
        content = new ContentFolder(root);
    }

    private String said() {
        return ContentTranscript.of(reader, root);
    }

    @Test
    void latin1IsNamedWithItsFirstCharacter() {
        content.write(
                "plan-action.yml", "actions: []\npresentation: Un été\n".getBytes(Charset.forName("windows-1252")));

        assertThat(said()).isEqualTo("""
                contenu/plan-action.yml:2:18: erreur FICHIER-003
                  Le fichier n'est pas enregistré en UTF-8 : le premier caractère en cause est sans doute `é`.
                   2 | presentation: Un été
                     |                  ^
                  aide : enregistrez le fichier en UTF-8 : dans le Bloc-notes, « Fichier », « Enregistrer sous », « Encodage : UTF-8 »
                """);
    }

    @Test
    void latin1IsFoundAtTheVeryEnd() {
        content.write("plan-action.yml", new byte[] {'a', '\r', (byte) 0xE9});

        assertThat(said()).contains("plan-action.yml:2:1: erreur FICHIER-003");
    }

    @Test
    void utf16IsNamed() {
        content.write("plan-action.yml", "\uFEFFactions: []\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(said()).contains("plan-action.yml: erreur FICHIER-004", "UTF-16", "aide : enregistrez");
    }

    @Test
    void binaryIsNoText() {
        content.write("plan-action.yml", new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF});

        assertThat(said()).contains("plan-action.yml: erreur FICHIER-005", "Ce n'est pas un fichier texte.");
    }

    @Test
    void invisibleCharacterIsShown() {
        content.write("plan-action.yml", "presentation: Un\u0007 plan\nactions: [\u202E]\n");

        assertThat(said()).contains("plan-action.yml:1:17: erreur FICHIER-007").doesNotContain("\u0007");
    }

    @Test
    void fiftyMegabytesAreNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("plan-action.yml").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }

        assertThat(said()).contains("plan-action.yml: erreur FICHIER-001", "1024 Kio");
    }

    @Test
    void linkedFileAndFolderAreRefused() throws IOException {
        Path secret = Files.writeString(
                Files.createDirectories(root.resolve(".ailleurs")).resolve("x.yml"), "a: 1\n");
        Files.createSymbolicLink(root.resolve("plan-action.yml"), secret);
        Files.createSymbolicLink(root.resolve("ecole"), secret.getParent());

        assertThat(said())
                .contains("contenu/plan-action.yml: erreur ARBRE-009", "contenu/ecole: erreur ARBRE-009")
                .contains("remplacez le lien");
    }

    @Test
    void aliasBombIsRefusedBeforeItGrows() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        content.write("plan-action.yml", bomb.toString());

        assertQuick("YAML-011");
    }

    @Test
    void hundredThousandBracketsAreRefused() {
        content.write("plan-action.yml", "presentation: " + "[".repeat(500_000));
        content.write("continuite.yml", "mesures:\n" + "- ".repeat(100_000) + "a\n");
        content.write("equipement.yml", "presentation: " + "{a: ".repeat(100_000));

        assertQuick("YAML-019");
    }

    @Test
    void tooManyValuesAreRefused() {
        content.write("plan-action.yml", "actions: [" + "1,".repeat(300_000) + "1]\n");

        assertQuick("YAML-020");
    }

    @Test
    void endlessFaultsAreCut() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            keys.append("cle-").append(i).append(": 1\n");
        }
        content.write("plan-action.yml", keys.toString());

        assertQuick("FICHIER-008");
        assertThat(said().lines().filter(line -> line.contains("SCHEMA-001"))).hasSize(100);
    }

    @Test
    void longScalarsAndKeysAreHarmless() {
        content.write("plan-action.yml", "presentation: " + "é".repeat(500_000));
        content.write("continuite.yml", "? " + "k".repeat(500_000) + "\n: [" + "1,".repeat(100_000) + "1]\n");
        content.write("equipement.yml", "releve-le: " + "9".repeat(900_000) + "\n");

        assertQuick("SCHEMA-013");
        assertThat(said()).contains("YAML-023");
    }

    @Test
    void longTextsDoNotExhaustPatterns() {
        content.write("plan-action.yml", "actions:\n  - {id: " + "a-".repeat(250_000) + "a, quoi: x}\n");
        content.write("equipement.yml", "appareils:\n  - {id: a, nombre: 1" + " 200".repeat(200_000) + "}\n");
        content.write("gigogne.yml", "adresse: https://" + "a.".repeat(250_000) + "\n");
        content.write("continuite.yml", "presentation: 'x\n" + "  - ".repeat(200_000) + "\n  y: 'z'\n");
        content.write("pages/a.md", "#" + " ".repeat(12_000) + "# #\n" + "\n" + "# ".repeat(9_000) + "\n");

        assertQuick("SCHEMA-013");
    }

    @Test
    void foldersTooDeepAreRefused() {
        content.write("a/".repeat(14) + "etablissement.yml", ContentFolder.SCHOOL);

        assertThat(said()).contains("erreur ARBRE-010");
    }

    @Test
    void foldersTooFullAreRefused() {
        ContentLimits few = new ContentLimits(1000, 1000, 3, 2, 5, 100);
        content.write("plan-action.yml", "actions: []\n");

        assertThat(ContentTree.scan(root, few).problems())
                .anyMatch(problem -> problem.code().id().equals("ARBRE-011"));
    }

    private void assertQuick(String code) {
        String said = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), this::said);
        assertThat(said).contains(code);
    }
}
