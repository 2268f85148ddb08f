package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gigogne.problem.Problem;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of content at its limits: they come out whole, page and PDF say the same, and the synthèse has two pages. */
class ExtremeReportsTest {
    /** 300 characters, the most that a name may have. */
    private static final String LONG_NAME = ("Établissement régional d’enseignement adapté, lycée polyvalent et "
                            + "professionnel des métiers du numérique ")
                    .repeat(3)
                    .substring(0, 296)
            + " fin";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSettings() throws IOException {
        write("gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\n");
    }

    @Test
    void showsALongNameWholeOnTheCoverAndInTheMetadata() throws IOException {
        writeSchool(LONG_NAME);
        write("plan-action.yml", "actions: [{id: a, thematique: egal-acces, quoi: Prêter}]\n");
        build();

        byte[] plan = pdf("plan-numerique");
        assertThat(LONG_NAME).hasSize(300);
        assertThat(PdfStructure.tree(plan)).contains('"' + LONG_NAME + "\" p1");
        assertThat(PdfStructure.tree(pdf("synthese"))).contains("\nPages 2\n");
        assertThat(PdfStructure.text(pdf("synthese"))).doesNotContain("0 élève");
        keepsTheStandards(plan);
        keepsTheStandards(pdf("synthese"));
    }

    @Test
    void showsFiveHundredActions() throws IOException {
        writeSchool("Collège d'essai");
        write(
                "plan-action.yml",
                "actions:\n"
                        + IntStream.rangeClosed(1, 500)
                                .mapToObj(i -> "  - {id: a-" + i + ", thematique: egal-acces, quoi: Action numéro " + i
                                        + ".}\n")
                                .collect(Collectors.joining()));
        build();

        String plan = PdfStructure.text(pdf("plan-numerique"));
        assertThat(IntStream.rangeClosed(1, 500).mapToObj(i -> "Action numéro " + i + "."))
                .allSatisfy(action -> assertThat(plan).contains(action));
        assertThat(PdfStructure.tree(pdf("synthese"))).contains("\nPages 2\n");
        keepsTheStandards(pdf("plan-numerique"));
    }

    @Test
    void drawsChartsWithoutPointsWithOneAndWithAbsurdValues() throws IOException {
        writeSchool("Collège d'essai");
        write("plan-action.yml", """
                actions:
                  - id: a
                    thematique: egal-acces
                    quoi: Prêter
                    indicateurs:
                      - {id: vide, libelle: Sans relevé, unite: prêts, sens: hausse}
                      - {id: un, libelle: Un seul, unite: prêts, sens: hausse, releves: [{date: 2026-06, valeur: 3}]}
                      - id: negatif
                        libelle: Négatif
                        unite: degrés
                        sens: baisse
                        depart: {date: 2025-09, valeur: -5}
                        cible: {date: 2027-06, valeur: -40.5}
                        releves: [{date: 2026-03, valeur: -12}, {date: 2026-06, valeur: 0}]
                      - id: absurde
                        libelle: Absurde
                        unite: octets
                        sens: hausse
                        depart: {date: 2025-09, valeur: -1000000000}
                        cible: {date: 2027-06, valeur: 1000000000}
                        releves: [{date: 2026-03, valeur: 0.001}, {date: 2026-06, valeur: 999999999.5}]
                """);
        build();

        byte[] plan = pdf("plan-numerique");
        assertThat(PdfStructure.tree(plan))
                .contains("−12", "−40,5", "1\u202f000\u202f000\u202f000", "999\u202f999\u202f999,5")
                .doesNotContain("NaN", "Infinity", "E9");
        keepsTheStandards(plan);
    }

    private void writeSchool(String name) throws IOException {
        write("etablissement.yml", "nom: \"" + name + "\"\nuai: 0499903Y\ntype: college\nannee: 2026-2027\n");
    }

    private void build() throws IOException {
        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(
                        folder.resolve("content"),
                        folder.resolve("site"),
                        SiteChoices.DEFAULT,
                        BuildRequest.Care.VERIFIED,
                        2));
        assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(result.isPublished()).isTrue();
    }

    private byte[] pdf(String report) throws IOException {
        return Files.readAllBytes(folder.resolve("site/documents/" + report + ".pdf"));
    }

    private static void keepsTheStandards(byte[] pdf) {
        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
