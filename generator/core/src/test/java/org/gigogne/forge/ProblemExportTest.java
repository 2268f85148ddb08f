package org.gigogne.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemExportTest {
    @TempDir
    private Path work;

    @Test
    void filesAreWrittenAlsoWhenNothingIsWrong() throws IOException {
        Path sarif = work.resolve("rapports/p.sarif");
        Path gitlab = work.resolve("rapports/p.json");
        ProblemExport export = new ProblemExport(Optional.of(sarif), Optional.of(gitlab), false, "1");

        assertThat(export.write(List.of(), List.of())).isEmpty();

        assertThat(sarif).content().contains("\"results\" : [ ]");
        assertThat(gitlab).content().isEqualTo("[ ]\n");
        assertThat(files(work.resolve("rapports"))).containsExactlyInAnyOrder("p.sarif", "p.json");
        assertThat(export.commands(Told.findings(Told.hostile()))).isEmpty();
    }

    @Test
    void fileOfBeforeIsReplaced() throws IOException {
        Path file = Files.writeString(work.resolve("p.sarif"), "x".repeat(100_000));

        assertThat(to(file).write(List.of(), List.of())).isEmpty();

        assertThat(file).content().startsWith("{").endsWith("}\n");
        assertThat(files(work)).containsExactly("p.sarif");
    }

    @Test
    void folderOfThatNameIsAProblem() throws IOException {
        Path folder = work.resolve("p.sarif");
        Files.createDirectories(folder.resolve("contenu"));

        assertThat(to(folder).write(List.of(), List.of()))
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("La liste des problèmes n'a pas pu être écrite.");
        assertThat(files(work)).containsExactly("p.sarif");
    }

    @Test
    void fileBelowAFileIsAProblem() throws IOException {
        Path file = Files.writeString(work.resolve("notes.txt"), "à garder");

        assertThat(to(file.resolve("p.sarif")).write(List.of(), List.of()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().path()).endsWith("notes.txt/p.sarif"));
        assertThat(file).content().isEqualTo("à garder");
    }

    @Test
    void nothingIsWrittenIntoTheContentOrTheSite() throws IOException {
        Path site = Files.createDirectories(work.resolve("site"));

        assertThat(to(work.resolve("autre/../site/p.sarif")).write(List.of(), List.of(work.resolve("content"), site)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("dans celui du site"));
        assertThat(files(site)).isEmpty();
    }

    private static ProblemExport to(Path sarif) {
        return new ProblemExport(Optional.of(sarif), Optional.empty(), false, "1");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
