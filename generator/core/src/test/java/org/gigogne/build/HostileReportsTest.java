package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.gigogne.problem.Problem;
import org.gigogne.report.PdfConformance;
import org.gigogne.report.PdfStructure;

/** Whatever valid content holds, its reports come out, keep the standards, and the synthèse has two pages. */
class HostileReportsTest {
    @Property(tries = 20, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void keepTheStandards(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("gigogne-hostile");
        try {
            new HostileContent(seed).write(folder.resolve("content"));
            BuildResult result = new Generator(Map.of())
                    .build(new BuildRequest(
                            folder.resolve("content"),
                            folder.resolve("site"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            2));

            assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
            List<Path> reports = files(folder.resolve("site"), ".pdf");
            assertThat(reports).hasSizeGreaterThanOrEqualTo(2);
            assertThat(reports.parallelStream()
                            .flatMap(HostileReportsTest::faults)
                            .toList())
                    .isEmpty();
            assertThat(files(folder.resolve("site"), ".html"))
                    .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain("<script>alert"));
        } finally {
            delete(folder);
        }
    }

    private static Stream<String> faults(Path report) {
        try {
            byte[] pdf = Files.readAllBytes(report);
            Stream<String> length =
                    report.endsWith("synthese.pdf") && !PdfStructure.tree(pdf).contains("\nPages 2\n")
                            ? Stream.of("not two pages")
                            : Stream.empty();
            return Stream.of(length, PdfConformance.failures(pdf).stream(), PdfStructure.problems(pdf).stream())
                    .flatMap(faults -> faults)
                    .map(fault -> report.getFileName() + ": " + fault);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
