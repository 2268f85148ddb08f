package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gigogne.problem.Outcome;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPrinterTest {
    private static final String CELLS = "<td>a</td><td>b</td>";

    @Test
    void conformsOnARichReport() {
        byte[] pdf = pdf(ReportFixtures.print(rich()));

        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
        assertThat(words(PdfStructure.text(pdf))).isEqualTo(words(XhtmlText.of(rich())));
    }

    static List<Arguments> edgeCases() {
        String words = IntStream.range(0, 400).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));
        String rows = IntStream.range(0, 150)
                .mapToObj(i -> "<tr><th scope=\"row\">Ligne " + i + "</th><td class=\"num\">" + i * 7
                        + "</td><td>Une remarque qui tient sur la ligne</td></tr>")
                .collect(Collectors.joining());
        String spans = IntStream.range(0, 40)
                .mapToObj(i -> (i == 0 ? "<tr><th rowspan=\"40\">Un groupe très haut</th>" : "<tr>") + "<td>"
                        + (i == 20 ? words : "Ligne " + i) + "</td></tr>")
                .collect(Collectors.joining());
        String head = "<thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>";
        return List.of(
                Arguments.of("empty article", ""),
                Arguments.of("empty section", "<section id=\"vide\"></section><section class=\"card\"></section>"),
                Arguments.of("empty cells", "<table><tr><td></td><td>a</td></tr><tr><td></td><td></td></tr></table>"),
                Arguments.of(
                        "long table",
                        "<table><caption>Longue</caption>" + head + "<tbody>" + rows + "</tbody></table>"),
                Arguments.of(
                        "row longer than a page",
                        "<p>Avant</p><table>" + head + "<tr><td>" + words + words + words + "</td><td>court</td><td>"
                                + words + "</td></tr><tr><td>fin</td>" + CELLS + "</tr></table>"),
                Arguments.of("rows spanned over pages", "<table>" + spans + "</table>"),
                Arguments.of(
                        "spans both ways",
                        "<table><tr><th colspan=\"2\" rowspan=\"2\">coin</th><th>x</th></tr><tr><td>y</td></tr>"
                                + "<tr>" + CELLS + "<td>c</td></tr></table>"),
                Arguments.of(
                        "word wider than a column",
                        "<table><tr><td>" + "anticonstitutionnellement".repeat(6) + "</td>" + CELLS.repeat(6)
                                + "</tr></table><p>" + "é".repeat(300) + "</p>"),
                Arguments.of("twelve columns", "<table><tr>" + "<td>Compétences</td>".repeat(12) + "</tr></table>"),
                Arguments.of("accents", "<p>Élève, œuvre, Noël, ça, e\u0301te\u0301, « 12\u202f% », l’été\u00a0!</p>"),
                Arguments.of("markup as text", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; ]]&gt;</p>"),
                Arguments.of(
                        "card longer than a page",
                        "<section class=\"card\"><h2>Carte</h2><p>" + words + words + "</p><p>" + words + words
                                + "</p><p>" + words + "</p><ul><li>" + words + "</li></ul></section>"),
                Arguments.of("headings only", "<h2>A</h2><h3>B</h3><h4>C</h4><h5>D</h5><h6>E</h6>".repeat(30)),
                Arguments.of(
                        "link over two lines",
                        "<p>" + "mot ".repeat(16) + "<a href=\"https://example.org/\">un lien assez long pour finir sur"
                                + " la ligne suivante du paragraphe</a></p>"),
                Arguments.of(
                        "link in a repeated head",
                        "<table><thead><tr><th><a href=\"https://example.org/\">A</a></th><th>B</th><th>C</th></tr></thead>"
                                + rows + "</table>"),
                Arguments.of("languages", "<section lang=\"en\"><p lang=\"de\">Zeit</p><p>Time</p></section>"),
                Arguments.of("list over pages", "<ol>" + ("<li>" + words + "</li>").repeat(5) + "</ol>"),
                Arguments.of(
                        "table in a card in a landscape",
                        "<section class=\"landscape\"><section class=\"card\"><table>" + head + rows
                                + "</table></section></section><p>Après</p>"),
                Arguments.of(
                        "many tiles",
                        "<dl class=\"key-figures\">" + "<div><dt>élèves</dt><dd>612</dd></div>".repeat(23) + "</dl>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edgeCases")
    void conformsOnEdgeCases(String name, String body) {
        byte[] pdf = pdf(ReportFixtures.printBody(body));

        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
        assertThat(words(PdfStructure.text(pdf)))
                .isEqualTo(words(XhtmlText.of("<article><h1>Titre</h1>" + body + "</article>")));
    }

    @Test
    void showsASignForCharactersWithoutGlyph() {
        Outcome<byte[]> outcome = ReportFixtures.printBody("<p>Bravo 🎉 et 漢字, encore 🎉</p>");

        assertThat(outcome.hasErrors()).isFalse();
        assertThat(outcome.problems())
                .hasSize(3)
                .allMatch(problem -> problem.code().id().equals("RAPPORT-003"));
        assertThat(outcome.problems().toString()).contains("U+1F389", "U+6F22");
        byte[] pdf = pdf(outcome);
        assertThat(words(PdfStructure.text(pdf))).isEqualTo("TitreBravo□et□□,encore□");
        assertThat(PdfStandards.breaches(pdf)).isEmpty();
    }

    @Test
    void drawsOtherScriptsWithTheFallback() {
        String body = "<p>Grec Ωμέγα, hébreu <b>שלום</b>, arabe <i>سلام</i>, flèche ⇄, 12\u202f%</p>";
        Outcome<byte[]> outcome = ReportFixtures.printBody(body);

        assertThat(outcome.problems()).isEmpty();
        byte[] pdf = pdf(outcome);
        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(words(PdfStructure.text(pdf)))
                .isEqualTo(words(XhtmlText.of("<article><h1>Titre</h1>" + body + "</article>")));
    }

    @Test
    void givesTheSameBytesOnEightThreadsAndInAnyLocale() throws Exception {
        byte[] expected = pdf(ReportFixtures.print(rich()));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            List<Future<byte[]>> results = IntStream.range(0, 64)
                    .mapToObj(i -> threads.submit(() -> pdf(ReportFixtures.print(rich()))))
                    .toList();
            for (Future<byte[]> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            threads.shutdownNow();
        }
    }

    @Test
    void leavesNoHeadingAloneAtTheFootOfAPage() {
        for (int lines = 30; lines < 60; lines++) {
            byte[] pdf =
                    pdf(ReportFixtures.printBody("<p>x" + "<br/>x".repeat(lines) + "</p><h2>Titre</h2><h3>Deux</h3>"
                            + "<table><caption>Trois</caption><tr><td>Quatre</td></tr></table>"));

            String tree = PdfStructure.tree(pdf);
            assertThat(pageOf("Titre\" p", tree.substring(tree.indexOf("H2"))))
                    .as("%d lines", lines)
                    .isEqualTo(pageOf("Quatre\" p", tree));
        }
    }

    @Test
    void leavesNoRowAloneUnderItsHeadOrOnTheLastPage() {
        for (int lines = 25; lines < 50; lines++) {
            byte[] pdf = pdf(
                    ReportFixtures.printBody("<p>x" + "<br/>x".repeat(lines) + "</p><table><thead><tr><th>T</th></tr>"
                            + "</thead><tr><td>Un</td></tr><tr><td>Deux</td></tr><tr><td>3</td></tr><tr><td>4</td></tr>"
                            + "<tr><td>Cinq</td></tr><tr><td>Six</td></tr></table>"));

            String tree = PdfStructure.tree(pdf);
            assertThat(pageOf("Un\" p", tree)).as("%d lines", lines).isEqualTo(pageOf("Deux\" p", tree));
            assertThat(pageOf("Cinq\" p", tree)).as("%d lines", lines).isEqualTo(pageOf("Six\" p", tree));
        }
    }

    @Test
    void keepsCardsWholeThatFitOnAPage() {
        for (int lines = 20; lines < 50; lines += 3) {
            byte[] pdf = pdf(ReportFixtures.printBody("<p>x" + "<br/>x".repeat(lines) + "</p><section class=\"card\">"
                    + "<h2>Début</h2><p>y" + "<br/>y".repeat(15) + "</p><p>Fin</p></section>"));

            String tree = PdfStructure.tree(pdf);
            assertThat(pageOf("Début\" p", tree)).as("%d lines", lines).isEqualTo(pageOf("Fin\" p", tree));
        }
    }

    @Test
    void turnsLandscapeSectionsOnly() throws IOException {
        byte[] pdf = pdf(ReportFixtures.printBody(
                "<section class=\"landscape\"><p>Large</p></section><section><p>Haut</p></section>"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPages())
                    .extracting(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .containsExactly(false, true, false);
        }
    }

    private static int pageOf(String text, String tree) {
        int start = tree.indexOf(text) + text.length();
        return Integer.parseInt(tree.substring(start, tree.indexOf('\n', start)));
    }

    @Test
    void saysOnceWhatARepeatedHeadSays() {
        String rows = "<tr><td>x</td></tr>".repeat(100);

        byte[] pdf =
                pdf(ReportFixtures.printBody("<table><thead><tr><th>Unique</th></tr></thead>" + rows + "</table>"));

        assertThat(PdfStructure.text(pdf).split("Unique", -1)).hasSize(2);
    }

    private static String rich() {
        try {
            return Files.readString(Path.of("src/test/golden/report/plan-numerique/input.xhtml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(Outcome<byte[]> outcome) {
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.problems()));
    }

    /** Spaces are set differently at line ends, and may be substituted. */
    private static String words(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u00ad]+", "");
    }
}
