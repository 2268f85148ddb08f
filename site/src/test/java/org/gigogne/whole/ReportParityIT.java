package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gigogne.verifier.Parity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RGAA 13.3 and 13.4: the page of a report says what its PDF says, in the same order. */
class ReportParityIT {
    static List<Path> reports() {
        return BuiltSite.files(".pdf");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysTheSameOnThePage(Path report) throws IOException {
        String page = Files.readString(
                report.resolveSibling(report.getFileName().toString().replace(".pdf", ".html")));

        assertThat(Parity.differences(page, Files.readAllBytes(report))).isEmpty();
    }
}
