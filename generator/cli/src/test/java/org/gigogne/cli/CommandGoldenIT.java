package org.gigogne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.gigogne.golden.GoldenCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden/cli} is one run of the command: exit code, standard output and error output must be
 * {@code expected.txt}.
 *
 * <p>The content {@code contenu} is that of {@code golden/base}, with the files of the case's {@code input} laid over
 * it, and with the {@link Mishap} of the same name; the folder {@code theme} is that of the case. The arguments are the lines of {@code arguments.txt}. The folder
 * {@code site} holds an earlier site. What is in {@code written} must be there in the end.
 */
class CommandGoldenIT {
    private static final String WRITTEN = "written";
    private static final Path BASE = Path.of("src", "test", "golden", "base");
    private static final List<String> BUILD = List.of("build", "--content", "contenu");
    private static final Pattern PROBLEM = Pattern.compile("(?m)^\\S+: (erreur|avertissement) [A-Z]+-\\d{3}\n  \\S");

    @TempDir
    private static Path earlier;

    @TempDir
    private Path work;

    static List<Path> cases() {
        return GoldenCases.of("cli");
    }

    @BeforeAll
    static void publishAnEarlierSite() throws IOException {
        Folders.copy(BASE, earlier.resolve("contenu"));
        assertThat(ProgramRun.commandThatKeepsClasses(earlier, BUILD).exitCode())
                .isEqualTo(ExitCode.FINE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatIsExpected(Path folder) throws IOException {
        Folders.copy(earlier, work);
        if (Files.exists(folder.resolve("input"))) {
            Folders.copy(folder.resolve("input"), work.resolve("contenu"));
        }
        if (Files.exists(folder.resolve("theme"))) {
            Folders.copy(folder.resolve("theme"), work.resolve("theme"));
        }
        Mishap.of(folder.getFileName().toString()).befall(work);
        var before = visible(work);

        ProgramRun run = ProgramRun.command(work, arguments(folder));

        GoldenCases.assertMatches(folder, "expected.txt", masked(transcript(run)));
        assertThat(run.out() + run.err()).as("no stack trace").doesNotContain("\tat ", "Exception");
        SortedMap<String, Integer> after = visible(work);
        for (String file : Folders.contents(folder.resolve(WRITTEN)).keySet()) {
            assertThat(after.remove(file)).as("%s is written", file).isNotNull();
            GoldenCases.assertMatches(folder.resolve(WRITTEN), file, Files.readString(work.resolve(file)));
        }
        if (run.exitCode() != ExitCode.FINE) {
            assertThat(after).as("nothing else was written").isEqualTo(before);
        }
        if (run.exitCode() == ExitCode.PROBLEMS) {
            assertThat(run.err()).as("code, place, sentence").containsPattern(PROBLEM);
            assertThat(run.err()).as("how to mend it").contains("\n  aide : ");
        }
    }

    /** What builds remember for the next one is hidden, and may change. */
    private static SortedMap<String, Integer> visible(Path folder) throws IOException {
        SortedMap<String, Integer> contents = Folders.contents(folder);
        contents.keySet().removeIf(path -> path.matches("(.*/)?\\.[^/]*\\.gigogne/.*"));
        return contents;
    }

    private static List<String> arguments(Path folder) throws IOException {
        Path file = folder.resolve("arguments.txt");
        return Files.exists(file) ? Files.readAllLines(file) : BUILD;
    }

    private static String transcript(ProgramRun run) {
        return "code " + run.exitCode() + "\n--- sortie\n" + run.out() + "--- erreurs\n" + run.err();
    }

    /** Times and memory differ from run to run; how many files a site has is the theme's affair. */
    private static String masked(String text) {
        return text.replaceAll(" +\\d+ ms", " … ms")
                .replaceAll("\\d+ Mio", "… Mio")
                .replaceAll("(Pages|rapports PDF|fichiers) : \\d+", "$1 : …");
    }
}
