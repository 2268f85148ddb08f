package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigogne.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of content at its limits: all of it is there, escaped, and every link leads somewhere. */
class ExtremePagesTest {
    /** 300 characters, the most that a name may have, with markup, an emoji and Arabic. */
    private static final String LONG_NAME = ("Collège <b>des</b> & des \uD83C\uDF33 "
                            + "\u0645\u062f\u0631\u0633\u0629 "
                            + "établissement régional d’enseignement adapté ".repeat(8))
                    .substring(0, 299)
            + ".";

    private static final Pattern HREF = Pattern.compile("href=\"([^\"#]+)(#[^\"]*)?\"");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSettings() throws IOException {
        write("gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\n");
    }

    @Test
    void showsSixtyHostileActionsWholeAndEscaped() throws IOException {
        assertThat(LONG_NAME).hasSize(300);
        writeSchool();
        write(
                "plan-action.yml",
                "actions:\n"
                        + IntStream.rangeClosed(1, 60)
                                .mapToObj(ExtremePagesTest::action)
                                .collect(Collectors.joining()));
        write("progression.yml", """
                niveaux:
                  - niveau: 6e
                    intention: "%1$s"
                    competences: [{code: "1.1", activite: "%1$s", disciplines: ["%1$s"]}]
                  - niveau: 5e
                    competences: [{code: "2.3", niveau-vise: 1}]
                campagnes: [{id: c, nom: "%1$s", type: certification, niveaux: [5e]}]
                """.formatted(LONG_NAME));
        write("autopositionnement.yml", """
                outil: SELFIE
                date: 2026-05
                domaines:
                  - {domaine: A, direction: 1}
                  - {domaine: B, enseignants: 5}
                  - {domaine: C, eleves: 3.3}
                """);
        build();

        assertThat(page("index.html")).contains(escaped(LONG_NAME), "60</strong> actions", "(échéance dépassée)");
        assertThat(page("progression/6e.html")).contains(escaped(LONG_NAME));
        assertThat(page("progression/5e.html")).contains("1.1 Mener une recherche", escaped(LONG_NAME));
        assertThat(IntStream.rangeClosed(1, 60)).allSatisfy(i -> {
            assertThat(page("plan-action.html")).contains("href=\"actions/a-" + i + ".html\"");
            assertThat(page("actions/a-" + i + ".html")).contains(escaped(title(i)));
        });
        assertThat(page("actions/a-2.html"))
                .contains("href=\"a-1.html\" rel=\"prev\"", "href=\"a-3.html\" rel=\"next\"");
        assertThat(pages())
                .hasSizeGreaterThan(70)
                .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain("<b>", "&amp;lt;"));
        assertThat(brokenLinks()).isEmpty();
    }

    @Test
    void aSchoolThatHasWrittenNothingElseStillHasAHomePage() throws IOException {
        writeSchool();
        build();

        assertThat(page("index.html"))
                .contains(escaped(LONG_NAME), "La démarche commence", "progression.yml")
                .doesNotContain("Où en est-on");
        assertThat(brokenLinks()).isEmpty();
    }

    private static String action(int i) {
        return """
                  - id: a-%1$d
                    thematique: egal-acces
                    quoi: "%2$s"
                    qui: {porteurs: ["%3$s"]}
                    quand: {fin: 2025-0%4$d}
                    competences: ["2.3"]
                    indicateurs: [{id: i-%1$d, libelle: "%2$s", sens: hausse}]
                """.formatted(i, title(i), LONG_NAME, 1 + i % 6);
    }

    private static String title(int i) {
        return LONG_NAME.substring(0, 290) + " fin " + i + ".";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void writeSchool() throws IOException {
        write("etablissement.yml", "nom: \"" + LONG_NAME + "\"\nuai: 0499903Y\ntype: college\nannee: 2026-2027\n");
    }

    private void build() {
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

    private String page(String path) {
        return text(folder.resolve("site").resolve(path));
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private List<String> brokenLinks() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = HREF.matcher(text(page));
            while (link.find()) {
                String target = link.group(1);
                if (!target.startsWith("https:") && !Files.exists(page.resolveSibling(target))) {
                    broken.add(page + ": " + target);
                }
            }
        }
        return broken;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
