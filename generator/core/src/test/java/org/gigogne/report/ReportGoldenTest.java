package org.gigogne.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gigogne.golden.GoldenCases;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.ProblemRenderer;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case: {@code input.xhtml}, and {@code expected.txt} with the problems, the structure and the outline. */
class ReportGoldenTest {
    static List<Path> cases() {
        return GoldenCases.of("report");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheExpectedStructure(Path folder) throws IOException {
        Outcome<byte[]> outcome =
                ReportFixtures.print(Files.readString(folder.resolve("input.xhtml")), ReportFixtures::image);

        GoldenCases.assertMatches(
                folder,
                "expected.txt",
                new ProblemRenderer("").render(outcome.problems())
                        + outcome.value().map(PdfStructure::tree).orElse("No PDF\n"));
    }
}
