package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.golden.GoldenCases;
import org.gigogne.report.PdfStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of the example is the one that was looked at: its structure as text, its bytes by their digest. */
class ReportGoldenIT {
    private static final Path GOLDEN = GoldenCases.of("reports").get(0);
    private static final String SCHOOL = "maine-et-loire/college-des-tilleuls/documents/";

    /** One report of each kind. */
    static Stream<String> kinds() {
        return Stream.of(
                SCHOOL + "plan-numerique",
                SCHOOL + "synthese",
                SCHOOL + "restitution",
                SCHOOL + "equipement",
                "maine-et-loire/documents/synthese-territoriale",
                "maine-et-loire/documents/restitution");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasTheStructureThatWasLookedAt(String report) throws IOException {
        byte[] pdf = Files.readAllBytes(BuiltSite.ROOT.resolve(report + ".pdf"));

        GoldenCases.assertMatches(GOLDEN, report.replace('/', '_') + ".txt", PdfStructure.tree(pdf));
    }

    /** The digests hold on every JDK: this test is the same everywhere. */
    @Test
    void hasTheSameBytesOnEveryMachine() throws IOException {
        StringBuilder digests = new StringBuilder();
        for (Path report : BuiltSite.files(".pdf")) {
            String path = BuiltSite.ROOT.relativize(report).toString().replace('\\', '/');
            digests.append(sha256(Files.readAllBytes(report)))
                    .append("  ")
                    .append(path)
                    .append('\n');
        }

        GoldenCases.assertMatches(GOLDEN, "sha256.txt", digests.toString());
    }

    static List<Path> syntheses() {
        return BuiltSite.files("synthese.pdf");
    }

    @ParameterizedTest
    @MethodSource("syntheses")
    void takesTwoPagesForASynthese(Path report) throws IOException {
        assertThat(PdfStructure.tree(Files.readAllBytes(report))).contains("\nPages 2\n");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
