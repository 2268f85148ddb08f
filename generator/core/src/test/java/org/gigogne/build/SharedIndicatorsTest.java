package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gigogne.model.Edition;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a catalogue says holds in the places below, on their pages and in the sums over them. */
class SharedIndicatorsTest {
    private static final String CATALOGUE = """
            mots-cles: [{id: temps, libelle: Le temps}]
            indicateurs:
              - {id: papier, libelle: Papier, unite: ramettes, sens: baisse, cible: {date: 2027-06, valeur: 321}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        write("gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\n");
        write("territoire.yml", "nom: Académie\nnature: académie\n");
        write("catalogue.yml", CATALOGUE);
        write("nord/territoire.yml", "nom: Nord\nnature: département\n");
        school("nord/un", "Un", "0499903Y", "unite: ramettes, sens: baisse, cible: {date: 2027-06, valeur: 321}");
        school("nord/deux", "Deux", "0499904Z", "depart: {date: 2025-09, valeur: 500}");
    }

    @Test
    void pagesAndSumsTakeWhatASchoolLeavesOut() throws IOException {
        BuildResult result = build(Edition.PUBLIC);

        assertThat(result.problems()).isEmpty();
        assertThat(page("nord/deux/indicateurs.html")).contains("ramettes", "321");
        assertThat(page("indicateurs.html")).contains("Papier (ramettes)");
    }

    @Test
    void anInternalTargetOfASchoolIsNotReplaced() throws IOException {
        school(
                "nord/deux",
                "Deux",
                "0499904Z",
                "depart: {date: 2025-09, valeur: 900}, cible: {date: 2027-06, valeur: 777, diffusion: interne}");

        build(Edition.PUBLIC);
        assertThat(page("nord/deux/indicateurs.html")).contains("ramettes").doesNotContain("777", "321");

        build(Edition.INTERNAL);
        assertThat(page("nord/deux/indicateurs.html")).contains("777").doesNotContain("321");
    }

    /** Its keywords are not known then: nothing is said of those who use them. */
    @Test
    void errorsOfACatalogueComeOnceAndAlone() throws IOException {
        write("catalogue.yml", CATALOGUE.replace("baisse", "descente"));

        assertThat(build(Edition.PUBLIC).problems())
                .extracting(Problem::code, problem -> problem.location().path())
                .containsExactly(tuple(ProblemCode.UNKNOWN_VALUE, "catalogue.yml"));
    }

    private void school(String path, String name, String uai, String indicator) throws IOException {
        write(path + "/etablissement.yml", """
                nom: %s
                uai: %s
                type: college
                annee: 2026-2027
                """.formatted(name, uai));
        write(path + "/plan-action.yml", """
                actions:
                  - id: imprimer-moins
                    thematique: gouvernance
                    quoi: Imprimer moins
                    mot-cle: temps
                    indicateurs:
                      - {id: papier, libelle: Papier, %s}
                """.formatted(indicator));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path), StandardCharsets.UTF_8);
    }

    private BuildResult build(Edition edition) {
        return new Generator(Map.of())
                .build(new BuildRequest(
                        folder.resolve("content"),
                        folder.resolve("site"),
                        Optional.empty(),
                        Optional.of(edition),
                        Optional.empty(),
                        1));
    }
}
