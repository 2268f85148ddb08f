package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    private final Generator generator = new Generator(Map.of());

    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void writeContent() throws IOException {
        content = folder.resolve("content");
        output = folder.resolve("site");
        write("gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\n");
        write("territoire.yml", "nom: Académie d'essai\nnature: académie\n");
        write("college/etablissement.yml", """
                nom: Collège d'essai
                uai: 0499903Y
                type: college
                annee: 2026-2027
                effectifs:
                  - {niveau: 6e, eleves: 100}
                """);
        write("college/plan-action.yml", """
                actions:
                  - id: tablettes
                    thematique: egal-acces
                    quoi: Prêter des tablettes
                    quand: {debut: 2025-09, fin: 2026-06}
                    etat: en cours
                """);
        write("lycee/etablissement.yml", """
                nom: Lycée d'essai
                uai: 0499904Z
                type: lycee-general-technologique
                annee: 2026-2027
                """);
    }

    @Test
    void publishesEverySchoolAndTerritory() throws IOException {
        BuildResult result = build(1);

        assertThat(result.problems()).isEmpty();
        assertThat(result.isPublished()).isTrue();
        assertThat(files())
                .containsKeys(
                        "index.html",
                        "college/index.html",
                        "college/actions/tablettes.html",
                        "college/documents/plan-numerique.pdf",
                        "college/documents/synthese.pdf",
                        "college/documents/restitution.pdf",
                        "documents/synthese-territoriale.pdf",
                        "lycee/index.html",
                        "assets/style.css");
        assertThat(result.figures().schools()).isEqualTo(2);
        assertThat(result.figures().territories()).isEqualTo(1);
        assertThat(result.figures().reports()).isEqualTo(6);
    }

    @Test
    void writesTheSameBytesWithOneAndWithFourThreads() throws IOException {
        build(1);
        SortedMap<String, String> one = files();
        build(4);

        assertThat(files()).isEqualTo(one);
    }

    @Test
    void publishesNothingWhenOneSchoolHasAnError() throws IOException {
        build(1);
        SortedMap<String, String> before = files();
        write("college/plan-action.yml", "actions: []\ninconnu: 1\n");
        write("lycee/etablissement.yml", "nom: Lycée renommé\nuai: 0499904Z\ntype: inconnu\nannee: 2026-2027\n");

        BuildResult result = build(1);

        assertThat(result.isPublished()).isFalse();
        assertThat(result.problems())
                .extracting(problem -> problem.location().path())
                .containsExactly("college/plan-action.yml", "lycee/etablissement.yml");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void checksWithoutWriting() throws IOException {
        write("college/plan-action.yml", "actions: {}\n");

        BuildResult result = generator.check(new CheckRequest(content, 2));

        assertThat(result.hasErrors()).isTrue();
        assertThat(output).doesNotExist();
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(content));
    }

    @Test
    void aSchoolMayBeTheWholeContent() throws IOException {
        Path school = content.resolve("college");
        write("college/gigogne.yml", "titre: Notre collège\narrete-au: 2026-11-20\n");

        BuildResult result = generator.build(request(school, 1));

        assertThat(result.problems()).isEmpty();
        assertThat(files()).containsKeys("index.html", "documents/plan-numerique.pdf", "glossaire.html");
    }

    @Test
    void refusesAnOutputFolderInsideTheContent() {
        output = content.resolve("site");

        assertThat(build(1).problems()).extracting(Problem::code).containsExactly(ProblemCode.OUTPUT_IN_CONTENT);
    }

    @Test
    void takesTheDateOfTheEnvironmentBeforeThatOfTheContent() throws IOException {
        // 1 June 2026: the action is not late yet.
        Generator dated = new Generator(Map.of("SOURCE_DATE_EPOCH", "1780272000"));
        build(1);
        String late = Files.readString(output.resolve("college/index.html"));
        dated.build(request(content, 1));
        String inTime = Files.readString(output.resolve("college/index.html"));

        assertThat(late).contains("20 novembre 2026");
        assertThat(inTime).contains("1<sup>er</sup> juin 2026").doesNotContain("20 novembre 2026");
    }

    @Test
    void takesTheDateOfTheNewestFileWhenNothingElseTellsOne() throws IOException {
        write("gigogne.yml", "titre: Essai\n");
        try (Stream<Path> all = Files.walk(content)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-14T12:00:00Z")));
            }
        }
        build(1);

        assertThat(output.resolve("index.html")).content().contains("14 mars 2026");
    }

    @Test
    void aThemeFolderReplacesFilesOneByOne() throws IOException {
        Path theme = folder.resolve("theme");
        Files.createDirectories(theme.resolve("assets"));
        Files.writeString(theme.resolve("assets/style.css"), "body { color: red }\n");

        generator.build(new BuildRequest(content, output, Optional.of(theme), Optional.empty(), Optional.empty(), 1));

        assertThat(output.resolve("assets/style.css")).hasContent("body { color: red }");
        assertThat(output.resolve("index.html")).exists();
    }

    @Test
    void tellsWhichFileOfTheThemeCannotBeRead() throws IOException {
        Path theme = Files.createDirectories(folder.resolve("theme"));
        Files.writeString(theme.resolve("report.properties"), "margin.top = beaucoup\n");

        assertThat(buildWith(theme).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_SETTINGS))
                .satisfies(problem ->
                        assertThat(problem.location()).isEqualTo(new Location("theme/report.properties", 1, 1)));

        Files.writeString(theme.resolve("report.properties"), "colour.text = #999999\n");

        assertThat(buildWith(theme).problems()).extracting(Problem::code).containsExactly(ProblemCode.LOW_CONTRAST);

        Files.createDirectories(theme.resolve("fonts"));
        Files.writeString(theme.resolve("fonts/broken.ttf"), "no font");
        Files.writeString(theme.resolve("report.properties"), "font.bold = broken.ttf\n");

        assertThat(buildWith(theme).problems())
                .extracting(Problem::location)
                .containsExactly(Location.ofFile("theme/fonts/broken.ttf"));

        Files.delete(theme.resolve("report.properties"));
        Files.createDirectories(theme.resolve("texts"));
        Files.writeString(theme.resolve("texts/fr.properties"), "a = \\uZZZZ\n");

        assertThat(buildWith(theme).problems())
                .extracting(problem -> problem.location().path())
                .containsExactly("theme/texts/fr.properties");
    }

    @Test
    void aSchoolThatListsNoDeviceIsMissingAndNotZero() throws IOException {
        write("college/equipement.yml", "prets:\n  - {annee: 2025-2026, public: élèves, demandes: 9, accordes: 9}\n");
        build(1);

        assertThat(output.resolve("equipement.html")).doesNotExist();
        assertThat(output.resolve("college/equipement.html")).content().doesNotContain("33,8");
    }

    private BuildResult buildWith(Path theme) {
        return generator.build(
                new BuildRequest(content, output, Optional.of(theme), Optional.empty(), Optional.empty(), 1));
    }

    private BuildResult build(int threads) {
        return generator.build(request(content, threads));
    }

    private BuildRequest request(Path source, int threads) {
        return new BuildRequest(
                source, output, Optional.empty(), Optional.empty(), Optional.<LocalDate>empty(), threads);
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = output.relativize(file).toString().replace('\\', '/');
                files.put(path, HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
