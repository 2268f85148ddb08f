package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever valid content holds, its reports come out whole, keep the standards, and the synthèse has two pages. How many
 * contents: {@code -Dgigogne.hostile=200}.
 */
class HostileReportsIT {
    private static final int CONTENTS = Integer.getInteger("gigogne.hostile", 25);

    private final Generator generator = new Generator(Map.of());
    private final ThemeGlyphs glyphs = new ThemeGlyphs();

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return HostileContent.seeds(CONTENTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areWholeAndKeepTheStandards(long seed) throws IOException {
        HostileContent content = new HostileContent(seed);
        content.write(folder.resolve("content"));
        Path site = folder.resolve("site");
        BuildResult result = generator.build(
                new BuildRequest(folder.resolve("content"), site, SiteChoices.DEFAULT, BuildRequest.Care.VERIFIED, 2));

        assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(files(site, ".pdf").parallelStream()
                        .flatMap(HostileReportsIT::faults)
                        .toList())
                .isEmpty();
        content.texts()
                .forEach((path, texts) ->
                        assertThat(lost(site.resolve(path), texts)).isEmpty());
        assertThat(told(result)).isEqualTo(missing(content));
        assertThat(files(site, ".html"))
                .allSatisfy(page -> assertThat(Files.readString(page).toLowerCase(Locale.ROOT))
                        .doesNotContain("<script>"));
    }

    private static Stream<String> faults(Path report) {
        byte[] pdf = read(report);
        Stream<String> length =
                report.endsWith("synthese.pdf") && !PdfStructure.tree(pdf).contains("\nPages 2\n")
                        ? Stream.of("not two pages")
                        : Stream.empty();
        return Stream.of(length, PdfStandards.breaches(pdf).stream(), PdfStructure.problems(pdf).stream())
                .flatMap(faults -> faults)
                .map(fault -> report.getFileName() + ": " + fault);
    }

    /** Texts that the plan of a school does not hold. */
    private List<String> lost(Path school, List<String> texts) {
        String plan = glyphs.readable(PdfStructure.text(read(school.resolve("documents/plan-numerique.pdf"))));
        return texts.stream()
                .filter(text -> !plan.contains(glyphs.readable(text)))
                .toList();
    }

    /** Characters that a warning names. */
    private static Set<Integer> told(BuildResult result) {
        return result.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.MISSING_GLYPH)
                .map(problem -> problem.message().replaceAll(".*\\(U\\+([0-9A-F]+)\\).*", "$1"))
                .map(hexadecimal -> Integer.parseInt(hexadecimal, 16))
                .collect(Collectors.toSet());
    }

    private Set<Integer> missing(HostileContent content) {
        Set<Integer> missing = new HashSet<>(glyphs.missing(content.territory()));
        content.texts().values().forEach(texts -> texts.forEach(text -> missing.addAll(glyphs.missing(text))));
        return missing;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
