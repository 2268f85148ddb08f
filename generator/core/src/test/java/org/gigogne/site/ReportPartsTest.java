package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a report is divided, and what its parts look like. */
class ReportPartsTest {
    private static final String LONG = "<p>" + "x".repeat(ReportParts.MOST * 2 / 3) + "</p>";

    @Test
    void aShortReportIsItsOnlyPart() {
        String report = article(chapter("un", "<p>Court.</p>") + chapter("deux", "<p>Court.<br/></p>"));

        assertThat(parts(report)).containsExactly(report);
    }

    @Test
    void aPartBeginsWithAChapter() {
        assertThat(parts(article("<header><h1>Titre</h1></header>\n" + chapter("un", LONG) + chapter("deux", LONG))))
                .containsExactly(
                        "<article lang=\"fr\"><header><h1>Titre</h1></header>\n" + chapter("un", LONG) + "</article>",
                        "<div class=\"report-part\" lang=\"fr\">\n" + chapter("deux", LONG) + "</div>");
    }

    @Test
    void whatIsAroundGoesOnInTheNextPart() {
        String report = article(chapter("un", LONG) + "<div class=\"landscape\">" + chapter("deux", LONG)
                + chapter("trois", LONG) + "</div>");

        assertThat(parts(report))
                .containsExactly(
                        "<article lang=\"fr\">" + chapter("un", LONG) + "</article>",
                        "<div class=\"report-part\" lang=\"fr\">\n<div class=\"landscape\">" + chapter("deux", LONG)
                                + "</div></div>",
                        "<div class=\"report-part\" lang=\"fr\">\n<div class=\"landscape\">\n" + chapter("trois", LONG)
                                + "</div></div>");
    }

    @Test
    void aChapterThatIsTooHeavyIsDividedBeforeItsHeadingsAndCards() {
        String card = "<section class=\"card\"><h4>Action</h4>" + LONG + "</section>";

        assertThat(parts(article(chapter("un", LONG + "<h3 id=\"theme\">Thème</h3>\n" + card + card))))
                .containsExactly(
                        article("<section id=\"un\"><h2>un</h2>" + LONG + "</section>"),
                        "<div class=\"report-part\" lang=\"fr\">\n<div>\n<h3 id=\"theme\">Thème</h3>\n" + card
                                + "</div></div>",
                        "<div class=\"report-part\" lang=\"fr\">\n<div>\n" + card + "</div></div>");
    }

    @Test
    void columnsTablesAndBoxesStayWhole() {
        String inner = chapter("un", LONG) + chapter("deux", LONG);
        List<String> whole = List.of(
                "<div class=\"columns\">" + inner + "</div>",
                "<aside>" + inner + "</aside>",
                "<table><tr><td>" + LONG + "<h3>A</h3>" + LONG + "</td></tr></table>");

        assertThat(whole)
                .allSatisfy(block ->
                        assertThat(parts(article("<h1>T</h1>" + block))).hasSize(1));
    }

    @Test
    void aLinkLeadsToThePartThatHoldsItsTarget() {
        String links =
                "<p><a href=\"#un\">1</a> <a href=\"#deux\">2</a> <a href=\"#rien\">3</a> <a href=\"https://a/#un\">4</a></p>";

        assertThat(parts(article(chapter("un", links + LONG) + chapter("deux", links + LONG))))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("\"#un\"", "\"plan-2.html#deux\"", "\"#rien\"", "\"https://a/#un\""),
                        second -> assertThat(second)
                                .contains("\"plan-1.html#un\"", "\"#deux\"", "\"#rien\"", "\"https://a/#un\""));
    }

    @Test
    void markupInCommentsAndValuesIsNoMarkup() {
        String odd = "<!-- <section> --><p title=\"</section>\">a</p><![CDATA[</p>]]>";

        assertThat(parts(article(chapter("un", odd + LONG) + chapter("deux", LONG))))
                .containsExactly(
                        article(chapter("un", odd + LONG)),
                        "<div class=\"report-part\" lang=\"fr\">\n" + chapter("deux", LONG) + "</div>");
    }

    @Test
    void repeatedMarkupWeighsLessThanText() {
        String figures = "<svg viewBox=\"0 0 9 9\">" + "<rect width=\"9\" height=\"9\"/>".repeat(ReportParts.MOST / 28)
                + "</svg>";

        assertThat(parts(article(chapter("un", figures) + chapter("deux", figures))))
                .hasSize(1);
    }

    private static List<String> parts(String report) {
        return ReportParts.of(report, part -> "ecole/documents/plan-" + part + ".html");
    }

    private static String article(String inner) {
        return "<article lang=\"fr\">" + inner + "</article>";
    }

    private static String chapter(String id, String inner) {
        return "<section id=\"" + id + "\"><h2>" + id + "</h2>" + inner + "</section>";
    }
}
