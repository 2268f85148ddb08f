package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.verifier.Parity;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report that the site offers. */
class ReportConformanceIT {
    private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\">");

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

    /** RGAA 13.3 and 13.4: the page, or its pages together, say what the PDF says, in the same order. */
    @ParameterizedTest
    @MethodSource("reports")
    void saysTheSameOnItsPages(Path report) throws IOException {
        assertThat(Parity.differences(pages(report), Files.readAllBytes(report)))
                .isEmpty();
    }

    /** The pages of a report: each leads to the next. */
    private static List<Parity.Page> pages(Path report) throws IOException {
        List<Parity.Page> pages = new ArrayList<>();
        String next = report.getFileName().toString().replace(".pdf", ".html");
        while (!next.isEmpty()) {
            String html = Files.readString(report.resolveSibling(next));
            pages.add(new Parity.Page(next, html));
            Matcher link = NEXT.matcher(html);
            next = link.find() ? link.group(1) : "";
        }
        return pages;
    }
}
