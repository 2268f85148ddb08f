package org.gigogne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell script {@code gigogne} runs the jar beside it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no shell that runs the script")
class LauncherIT {
    @TempDir
    private Path folder;

    private Path programs;

    /** Elsewhere than in the build, for it writes beside itself. */
    @BeforeEach
    void copyPrograms() throws IOException {
        Path jar = Path.of(System.getProperty("gigogne.jar", ""));
        programs = Files.createDirectories(folder.resolve("programmes"));
        Files.copy(jar, programs.resolve("gigogne.jar"));
        Files.copy(jar.resolveSibling("gigogne"), programs.resolve("gigogne"));
        Files.createDirectories(folder.resolve("contenu"));
        Files.writeString(folder.resolve("contenu/gigogne.yml"), "titre: Essai\n");
        Files.writeString(folder.resolve("contenu/etablissement.yml"), """
                nom: École d'essai
                uai: 0499906B
                type: elementaire
                annee: 2026-2027
                """);
    }

    private ProgramRun launch(Path launcher, Map<String, String> environment, String... arguments) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        List<String> line = new ArrayList<>(List.of("sh", launcher.toString()));
        line.addAll(List.of(arguments));
        return ProgramRun.program(folder, all, line);
    }

    private ProgramRun build() {
        return launch(programs.resolve("gigogne"), Map.of(), "build", "--content", "contenu", "--output", "site");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(programs)) {
            return files.filter(file -> file.toString().contains(".jsa")).toList();
        }
    }

    @Test
    void isExecutable() {
        assertThat(Path.of(System.getProperty("gigogne.jar", "")).resolveSibling("gigogne"))
                .isExecutable();
    }

    @Test
    void saysWhatTheJarSays() {
        ProgramRun jar = ProgramRun.command(folder, List.of("check", "--content", "nulle-part"));
        assertThat(launch(programs.resolve("gigogne"), Map.of(), "check", "--content", "nulle-part"))
                .isEqualTo(jar);
        assertThat(jar.exitCode()).isEqualTo(1);
    }

    @Test
    void runsThroughALinkAndWithMoreOptions() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("g"), Path.of("programmes", "gigogne"));
        ProgramRun run = launch(link, Map.of("GIGOGNE_JAVA_OPTIONS", "-Xmx200m -XX:+PrintFlagsFinal"), "--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("gigogne ").containsPattern("MaxHeapSize +=.* 209715200 ");
    }

    @Test
    void leavesTheCollectorToTheOptionsThatNameOne() throws IOException {
        for (String collector : List.of("UseParallelGC", "UseSerialGC", "UseG1GC")) {
            String option = collector.equals("UseParallelGC") ? "" : "-XX:+" + collector;
            ProgramRun run = launch(
                    programs.resolve("gigogne"),
                    Map.of("GIGOGNE_JAVA_OPTIONS", option + " -XX:+PrintFlagsFinal"),
                    "--version");
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).containsPattern(" " + collector + " += true ");
        }
        ProgramRun run = launch(
                programs.resolve("gigogne"),
                Map.of("JDK_JAVA_OPTIONS", "-XX:+UseSerialGC", "GIGOGNE_JAVA_OPTIONS", "-XX:+UseNUMA"),
                "--version");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void runsWhereNamesHaveSpaces() throws IOException {
        Path spaced = folder.resolve("mes programmes");
        Files.move(programs, spaced);
        assertThat(launch(spaced.resolve("gigogne"), Map.of(), "--version").exitCode())
                .isZero();
    }

    @Test
    void keepsTheClassesOfTheFirstBuild() throws IOException {
        assertThat(build().exitCode()).isZero();
        assertThat(archives()).hasSize(1);
        Path archive = archives().get(0);
        FileTime made = Files.getLastModifiedTime(archive);
        assertThat(build().err()).isEmpty();
        assertThat(archives()).containsExactly(archive);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);

        ProgramRun loaded = launch(
                programs.resolve("gigogne"),
                Map.of("GIGOGNE_JAVA_OPTIONS", "-Xlog:class+load:file=classes"),
                "--version");
        assertThat(loaded.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("classes")))
                .containsPattern("org.gigogne.cli.Gigogne source: shared objects file \\(top\\)");
    }

    @Test
    void makesThemAgainForANewerJar() throws IOException {
        assertThat(build().exitCode()).isZero();
        Files.setLastModifiedTime(
                programs.resolve("gigogne.jar"), FileTime.from(Instant.now().plusSeconds(2)));
        FileTime made = Files.getLastModifiedTime(archives().get(0));
        assertThat(build().exitCode()).isZero();
        assertThat(archives()).hasSize(1);
        assertThat(Files.getLastModifiedTime(archives().get(0))).isGreaterThan(made);
    }

    @Test
    void keepsNothingOfABuildThatFails() throws IOException {
        Files.delete(folder.resolve("contenu/gigogne.yml"));
        assertThat(build().exitCode()).isEqualTo(1);
        assertThat(archives()).isEmpty();
    }

    @Test
    void tellsWhenThereIsNoJava() {
        ProgramRun run = ProgramRun.program(
                folder,
                Map.of("JAVA_HOME", folder.toString()),
                List.of("sh", programs.resolve("gigogne").toString(), "--version"));
        assertThat(run.exitCode()).isEqualTo(69);
        assertThat(run.err()).contains("Java 17");
    }
}
