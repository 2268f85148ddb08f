package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites in several languages from one content. */
class LanguagesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        write("content/etablissement.yml", """
                nom: Collège d'essai
                uai: 0499903Y
                type: college
                annee: 2026-2027
                """);
    }

    @Test
    void areWholeSitesInFoldersOfTheirOwn() throws IOException {
        BuildResult result = build("[fr, en]");

        assertThat(result.problems()).isEmpty();
        assertThat(read("site/index.html"))
                .contains(
                        "<html lang=\"fr\">",
                        "<h1 dir=\"auto\">Collège d’essai</h1>",
                        "href=\"en/index.html\" lang=\"en\"");
        assertThat(read("site/en/index.html"))
                .contains("<html lang=\"en\">", "<h1 dir=\"auto\"><span lang=\"fr\">Collège d’essai</span></h1>")
                .contains("href=\"../index.html\" lang=\"fr\"", "href=\"assets/style.css\"");
        assertThat(files("site/en"))
                .isEqualTo(files("site").stream()
                        .filter(path -> !path.startsWith("en/"))
                        .toList());
    }

    @Test
    void mayHaveMorePartsOfAReportThanOthers() throws IOException {
        write("theme/reports/rapports.properties", "etablissement = bilan\n");
        for (String language : List.of("fr", "en")) {
            write("theme/texts/" + language + ".properties", """
                    report.bilan.title=Bilan
                    report.bilan.subject=Bilan
                    report.bilan.keywords=bilan
                    report.bilan.name=Bilan
                    report.bilan.text=Bilan
                    """);
        }
        write("theme/reports/bilan.ftlh", """
                <article lang="${t("lang")}"><h1>Bilan</h1>
                <section><h2>Un</h2><#if t("lang") == "fr"><#list 1..2000 as i><p>Ligne ${i}.</p></#list></#if></section>
                <section><h2>Deux</h2></section>
                </article>
                """);

        BuildResult result = build("[fr, en]");

        assertThat(result.problems()).isEmpty();
        assertThat(files("site")).contains("documents/bilan-2.html").doesNotContain("en/documents/bilan-2.html");
        assertThat(read("site/documents/bilan-2.html"))
                .contains("href=\"bilan-2.html\" lang=\"fr\"", "href=\"../en/documents/bilan.html\" lang=\"en\"");
    }

    @Test
    void standAtTheRootWhenTheyComeFirst() throws IOException {
        BuildResult result = build("[en]");

        assertThat(result.problems()).isEmpty();
        assertThat(read("site/index.html")).contains("<html lang=\"en\">").doesNotContain("hreflang");
        assertThat(folder.resolve("site/en")).doesNotExist();
    }

    @Test
    void areRefusedWhenTheThemeDoesNotSpeakThem() throws IOException {
        BuildResult result = build("[fr, zz]");

        assertThat(result.isPublished()).isFalse();
        assertThat(result.problems()).hasSize(1);
        Problem problem = result.problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_LANGUAGE);
        assertThat(problem.location().path()).isEqualTo("gigogne.yml");
        assertThat(problem.location().line()).isEqualTo(3);
        assertThat(problem.location().column()).isEqualTo(15);
        assertThat(problem.hint()).contains("en, fr");
    }

    @Test
    void areAddedByAFileOfTheTheme() throws IOException {
        String french =
                Files.readString(Path.of("../../templates/src/main/resources/org/gigogne/theme/texts/fr.properties"));
        write("theme/texts/de.properties", french.replace("\nlang=fr\n", "\nlang=de\n"));
        write(
                "theme/texts/charts_de.properties",
                Files.readString(
                        Path.of("../../templates/src/main/resources/org/gigogne/theme/texts/charts_fr.properties")));

        BuildResult result = build("[fr, de]");

        assertThat(result.problems()).isEmpty();
        assertThat(read("site/de/index.html")).contains("<html lang=\"de\">");
    }

    @Test
    void doNotShareAFolderWithAPlace() throws IOException {
        Files.delete(folder.resolve("content/etablissement.yml"));
        write("content/territoire.yml", "nom: Académie d'essai\nnature: académie\n");
        write("content/en/etablissement.yml", """
                nom: Collège d'essai
                uai: 0499903Y
                type: college
                annee: 2026-2027
                """);

        BuildResult result = build("[fr, en]");

        assertThat(result.isPublished()).isFalse();
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.RESERVED_NAME);
    }

    private BuildResult build(String languages) throws IOException {
        write("content/gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\nlangues: " + languages + "\n");
        Files.createDirectories(folder.resolve("theme"));
        SiteChoices choices = new SiteChoices(Optional.of(folder.resolve("theme")), Optional.empty(), Optional.empty());
        return new Generator(Map.of())
                .build(new BuildRequest(
                        folder.resolve("content"), folder.resolve("site"), choices, BuildRequest.Care.USUAL, 1));
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private List<String> files(String path) throws IOException {
        Path base = folder.resolve(path);
        try (var walk = Files.walk(base)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> base.relativize(file).toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
