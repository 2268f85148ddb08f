package org.gigogne.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed, or find no room: what is published is the old site or the new one, whole, and the next build
 * goes on as if nothing had happened. How many are killed: {@code -Dgigogne.kills=200}.
 */
class KilledBuildIT {
    private static final int KILLS = Integer.getInteger("gigogne.kills", 15);
    private static final List<String> BUILD =
            List.of("build", "--content", "contenu", "--date", "2026-11-26", "--sans-pdf", "--quiet");

    @TempDir
    private Path work;

    @BeforeEach
    void writeContent() throws IOException {
        write("gigogne.yml", "titre: Essai\n");
        write("territoire.yml", "nom: Académie\nnature: académie\n");
        for (int i = 1; i <= 3; i++) {
            write(
                    "college-" + i + "/etablissement.yml",
                    "nom: Collège " + i
                            + "\nuai: "
                            + List.of("0490001K", "0490002L", "0490003M").get(i - 1)
                            + "\ntype: college\nannee: 2026-2027\n");
        }
    }

    @Test
    void leaveOneWholeSiteWheneverTheyAreKilled() throws IOException, InterruptedException {
        SortedMap<String, Integer> odd = published("impaire");
        long start = System.nanoTime();
        SortedMap<String, Integer> even = published("paire");
        long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Random random = new Random(20_261_126);
        for (int i = 0; i < KILLS; i++) {
            boolean isOdd = i % 2 == 0;
            version(isOdd ? "impaire" : "paire");
            long patience = (long) (usual * random.nextDouble());
            kill(patience);
            assertThat(Folders.contents(work.resolve("site")))
                    .as("kill %d after %d ms", i, patience)
                    .isIn(odd, even);
            if (i % 3 == 2) {
                assertThat(build().err()).isEmpty();
                assertThat(Folders.contents(work.resolve("site")))
                        .as("healed after kill %d", i)
                        .isEqualTo(isOdd ? odd : even);
            }
        }
    }

    @Test
    void leaveTheOldSiteWhenTheDiskIsFull() throws IOException {
        Path disk = Files.createDirectories(work.resolve("disque"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString())
                                .exitCode()
                        == 0,
                "only root may mount a small disk");
        try {
            version("impaire");
            SortedMap<String, Integer> old = published(disk);
            long free = Files.getFileStore(disk).getUsableSpace();
            Files.write(disk.resolve("reste"), new byte[(int) free - 60_000]);
            version("paire");
            ProgramRun full = buildInto(disk.resolve("site"));

            assertThat(full.exitCode()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(full.err()).contains("SORTIE-002", "la place libre");
            assertThat(Folders.contents(disk.resolve("site"))).isEqualTo(old);
            assertThat(run("mount", "-o", "remount,size=64m", disk.toString()).exitCode())
                    .isZero();
            assertThat(published(disk)).isNotEqualTo(old).hasSameSizeAs(old);
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void leaveTheOldSiteWhenAFileCannotBeWrittenWhole() throws IOException {
        SortedMap<String, Integer> old = published("impaire");
        version("paire");
        String command = "ulimit -f 8 && exec \"$0\" \"$@\"";
        ProgramRun full = run(Stream.concat(Stream.of("bash", "-c", command), line("site").stream())
                .toArray(String[]::new));

        assertThat(full.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(full.err()).contains("SORTIE-002");
        assertThat(Folders.contents(work.resolve("site"))).isEqualTo(old);
        assertThat(published("paire")).isNotEqualTo(old);
    }

    @Test
    void refuseToWriteWhereAnotherBuildWrites() throws IOException {
        published("impaire");
        Path lock = work.resolve(".site.gigogne/lock");
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();
            ProgramRun second = build();
            assertThat(second.exitCode()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(second.err()).contains("SORTIE-005");
        }
        assertThat(build().exitCode()).isEqualTo(ExitCode.FINE);
    }

    private SortedMap<String, Integer> published(String version) throws IOException {
        version(version);
        return published(work);
    }

    private SortedMap<String, Integer> published(Path folder) throws IOException {
        ProgramRun run = buildInto(folder.resolve("site"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        return Folders.contents(folder.resolve("site"));
    }

    private ProgramRun build() {
        return buildInto(work.resolve("site"));
    }

    private ProgramRun buildInto(Path site) {
        return run(line(site.toString()).toArray(String[]::new));
    }

    private static List<String> line(String site) {
        return ProgramRun.commandLine(
                Stream.concat(BUILD.stream(), Stream.of("--output", site)).toList());
    }

    private ProgramRun run(String... line) {
        return ProgramRun.program(work, Map.of(), List.of(line));
    }

    private void kill(long patience) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line("site"))
                .directory(work.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor(patience, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private void version(String name) throws IOException {
        write("gigogne.yml", "titre: Version " + name + "\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = work.resolve("contenu").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
