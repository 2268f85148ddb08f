package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideTableTest {
    /** Size of the title, that every report here shows. */
    private static final double TITLE = 24;
    /** Below is the foot of the page. */
    private static final double FOOT = 780;

    @ParameterizedTest
    @CsvSource({"7, Compétence, 9", "8, Compétences, 8", "9, Compétence, 7", "12, Compétences, 7"})
    void shrinksTheTextOfATableUntilItsWordsFit(int columns, String word, double sizePt) {
        Outcome<byte[]> outcome = ReportFixtures.printBody(table("", columns, 2, word));

        assertThat(outcome.problems()).isEmpty();
        assertThat(tableSizes(conforming(outcome))).containsExactly(sizePt);
    }

    @Test
    void tellsWhichTableIsTooWideForItsPage() {
        Outcome<byte[]> outcome = ReportFixtures.printBody("\n" + table("Les salles", 50, 3, "Compétence"));

        assertThat(outcome.problems()).hasSize(1);
        Problem problem = outcome.problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.TABLE_TOO_WIDE);
        assertThat(problem.location().line()).isEqualTo(2);
        assertThat(problem.message())
                .isEqualTo("Le tableau « Les salles » est trop large pour la page : ses 50 colonnes ne laissent pas la"
                        + " place de mots lisibles.");
        assertThat(problem.hint())
                .isEqualTo("le mettre dans une section `landscape`, ou réduire le nombre de colonnes");
        conforming(outcome);
    }

    @Test
    void doesNotAdviseLandscapeToATableOnALandscapePage() {
        Outcome<byte[]> outcome = ReportFixtures.printBody("<section class=\"landscape\"><section class=\"card\">"
                + table("Les salles", 50, 3, "Compétence") + "</section></section>");

        assertThat(outcome.problems()).extracting(Problem::hint).containsExactly("réduire le nombre de colonnes");
        conforming(outcome);
    }

    @Test
    void drawsEachColumnOfATooWideTableInItsPlace() {
        byte[] pdf = conforming(ReportFixtures.printBody(table("Large", 50, 1, "Compétence")));

        assertThat(PdfWords.glyphs(pdf))
                .allSatisfy(glyph -> assertThat(glyph.x() + glyph.width()).isLessThanOrEqualTo(595.28 - 62 + 0.1));
    }

    @Test
    void doesNotShrinkATableForOneEndlessWord() {
        Outcome<byte[]> outcome =
                ReportFixtures.printBody("<table><tr><td>Adresse</td><td>" + "x".repeat(300) + "</td></tr></table>");

        assertThat(outcome.problems()).isEmpty();
        assertThat(tableSizes(conforming(outcome))).containsExactly(9.0);
    }

    @Test
    void cutsARowOfFiveHundredLines() {
        String lines = IntStream.range(0, 500).mapToObj(i -> "ligne" + i).collect(Collectors.joining("<br/>"));
        Outcome<byte[]> outcome = ReportFixtures.printBody(
                "<table><caption>Longue</caption><thead><tr><th>A</th>" + "<th>B</th></tr></thead><tr><td>" + lines
                        + "</td><td>court</td></tr><tr><td>fin</td><td>b</td></tr></table>");

        assertThat(outcome.problems()).isEmpty();
        assertThat(PdfStructure.text(conforming(outcome))).contains("ligne0", "ligne250", "ligne499", "court", "fin");
    }

    private static String table(String caption, int columns, int rows, String cell) {
        String row = "<tr>" + ("<td>" + cell + "</td>").repeat(columns) + "</tr>";
        return "<table><caption>" + caption + "</caption>" + row.repeat(rows) + "</table>";
    }

    private static byte[] conforming(Outcome<byte[]> outcome) {
        byte[] pdf = outcome.value().orElseThrow(() -> new AssertionError(outcome.problems()));
        assertThat(PdfConformance.failures(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
        return pdf;
    }

    private static Set<Double> tableSizes(byte[] pdf) {
        return PdfWords.glyphs(pdf).stream()
                .filter(glyph -> glyph.sizePt() != TITLE && glyph.baseline() < FOOT)
                .map(PdfWords.Glyph::sizePt)
                .collect(Collectors.toSet());
    }
}
