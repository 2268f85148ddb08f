package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.ProblemRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/golden/report} is a case: {@code input.xhtml}, and {@code expected.txt} with the
 * problems and the structure of the PDF. {@code -Dgolden.update=true} rewrites what is expected, and still fails.
 */
class ReportGoldenTest {
    private static final Path CASES = Path.of("src/test/golden/report");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheExpectedStructure(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Outcome<byte[]> outcome = ReportFixtures.print(Files.readString(folder.resolve("input.xhtml")));
        String actual = new ProblemRenderer("").render(outcome.problems())
                + outcome.value().map(PdfStructure::tree).orElse("No PDF\n");
        Path expected = folder.resolve("expected.txt");
        String known = Files.exists(expected) ? Files.readString(expected) : "";
        if ("true".equals(System.getProperty("golden.update")) && !actual.equals(known)) {
            assertThat(System.getenv("CI"))
                    .as("golden files are not rewritten under CI")
                    .isNotEqualTo("true");
            Files.writeString(expected, actual);
            fail("%s was rewritten: read the difference, then run again without golden.update.", expected);
        }
        assertThat(actual).isEqualTo(known);
    }
}
