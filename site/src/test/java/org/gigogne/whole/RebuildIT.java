package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.cli.Folders;
import org.gigogne.cli.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds the example again, with the command. */
class RebuildIT {
    private static final String SCHOOL = "maine-et-loire/college-des-tilleuls";

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void givesTheSameBytesOnAnyNumberOfThreads(int threads) throws IOException {
        build(BuiltSite.CONTENT, "--threads", String.valueOf(threads));

        assertThat(Folders.contents(work.resolve("site"))).isEqualTo(Folders.contents(BuiltSite.ROOT));
    }

    /** Skipped, and said so, where the machine names no other JDK: see {@code .ci/run}. */
    @Test
    void givesTheSameBytesOnAnotherJdk() throws IOException {
        String home = System.getenv("OTHER_JAVA_HOME");
        assumeThat(home).as("OTHER_JAVA_HOME names another JDK").isNotBlank();

        ProgramRun run = ProgramRun.commandOn(
                Path.of(home),
                work,
                List.of("build", "--quiet", "--content", BuiltSite.CONTENT.toString(), "--output", "site"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Folders.contents(work.resolve("site"))).isEqualTo(Folders.contents(BuiltSite.ROOT));
    }

    @Test
    void showsAChangedLineOnThePage() throws IOException {
        Path content = work.resolve("content");
        Folders.copy(BuiltSite.CONTENT, content);
        Path file = content.resolve(SCHOOL).resolve("etablissement.yml");
        String before = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(
                file, before.replaceFirst("(?m)^nom: .*$", "nom: Collège des Glycines"), StandardCharsets.UTF_8);

        build(content, "--sans-pdf");

        assertThat(work.resolve("site").resolve(SCHOOL).resolve("index.html"))
                .content(StandardCharsets.UTF_8)
                .contains(">Collège des Glycines</h1>");
    }

    @Test
    void leavesOutASchoolWithErrorsWhenAskedTo() throws IOException {
        Path content = work.resolve("content");
        Folders.copy(BuiltSite.CONTENT, content);
        Files.writeString(content.resolve(SCHOOL).resolve("plan-action.yml"), "actions: 3\n");

        ProgramRun run = ProgramRun.command(
                work,
                List.of("build", "--tolerant", "--sans-pdf", "--content", content.toString(), "--output", "site"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("plan-action.yml:1:10: erreur");
        assertThat(run.out()).contains("sans 1 établissement dont les fichiers ont des erreurs");
        assertThat(work.resolve("site").resolve(SCHOOL)).doesNotExist();
        assertThat(work.resolve("site/maine-et-loire/index.html"))
                .content(StandardCharsets.UTF_8)
                .contains("Ces chiffres reposent sur 4 établissements", "Collège des Tilleuls");
    }

    private void build(Path content, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("build", "--quiet", "--content", content.toString(), "--output", "site"));
        arguments.addAll(List.of(more));
        ProgramRun run = ProgramRun.command(work, arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }
}
