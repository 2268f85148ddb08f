package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code src/test/hostile}, and others too large or too odd to lie there, in an otherwise honest content: it is
 * refused as the table says, or published without anything of it acting. A new case is a line of the table, and a file.
 */
class AttackCorpusTest {
    private static final Duration MOST = Duration.ofSeconds(40);
    private static final Generator GENERATOR = new Generator(Map.of());

    @TempDir
    private Path folder;

    static List<AttackCase> cases() {
        return AttackCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedOrHarmless(AttackCase attack) throws IOException {
        Path content = folder.resolve("content");
        Path site = folder.resolve("site");
        attack.write(content);
        Map<String, Long> before = files(folder);

        BuildResult result = assertTimeoutPreemptively(MOST, () -> build(content, site));

        assertThat(said(result)).isEqualTo(attack.expected());
        Map<String, Long> after = files(folder);
        after.keySet().removeIf(name -> name.startsWith("site/"));
        assertThat(after).as("all but the site stays as it was").isEqualTo(before);
        if (result.isPublished()) {
            new QuietSite(site).check();
        } else {
            assertThat(site).doesNotExist();
        }
    }

    /** A file without a line in the table would never be tried. */
    @Test
    void everyFileHasItsLine() throws IOException {
        try (Stream<Path> files = Files.walk(AttackCase.CORPUS, 2)) {
            List<String> names = files.filter(file -> file.getNameCount() == AttackCase.CORPUS.getNameCount() + 2)
                    .map(file -> AttackCase.CORPUS.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(cases().stream().map(AttackCase::name))
                    .doesNotHaveDuplicates()
                    .containsAll(names);
        }
    }

    private static BuildResult build(Path content, Path site) {
        return GENERATOR.build(
                new BuildRequest(content, site, Optional.empty(), Optional.empty(), Optional.empty(), 1));
    }

    /** Each code once, with the line where it comes first. */
    private static String said(BuildResult result) {
        SortedMap<String, Integer> lines = new TreeMap<>();
        for (Problem problem : result.problems()) {
            assertThat(problem.hint()).as(problem.message()).isNotEmpty();
            lines.merge(problem.code().id(), problem.location().line(), Math::min);
        }
        StringBuilder said = new StringBuilder();
        lines.forEach((code, line) ->
                said.append(code).append(line > 0 ? ":" + line : "").append(' '));
        return said.append(result.isPublished() ? "publié" : "").toString().strip();
    }

    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".site.gigogne")) {
                    sizes.put(path, Files.size(file));
                }
            }
        }
        return sizes;
    }
}
