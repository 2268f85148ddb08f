package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gigogne.verifier.Parity;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report that the site offers. */
class ReportConformanceIT {
    static List<Path> reports() {
        return BuiltSite.files(".pdf");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void keepsThePdfStandards(Path report) throws IOException {
        assertThat(PdfStandards.breaches(Files.readAllBytes(report))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasAStructureThatHoldsBothWays(Path report) throws IOException {
        assertThat(PdfStructure.problems(Files.readAllBytes(report))).isEmpty();
    }

    /** RGAA 13.3 and 13.4: the page says what the PDF says, in the same order. */
    @ParameterizedTest
    @MethodSource("reports")
    void saysTheSameOnThePage(Path report) throws IOException {
        String page = Files.readString(
                report.resolveSibling(report.getFileName().toString().replace(".pdf", ".html")));

        assertThat(Parity.differences(page, Files.readAllBytes(report))).isEmpty();
    }
}
