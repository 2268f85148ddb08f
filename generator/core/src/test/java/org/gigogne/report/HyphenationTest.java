package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
    @ParameterizedTest
    @CsvSource({
        "établissement, éta|blis|se|ment",
        "l’établissement, l’éta|blis|se|ment",
        "«\u00a0informatique\u00a0», «\u00a0infor|ma|tique\u00a0»",
        "compétences), com|pé|tences)",
        "numérique, numé|rique",
        "école, école",
        "Établissement, Établissement",
        "CYBERSÉCURITÉ, CYBERSÉCURITÉ",
        "https://www.education.example/informatique, https://www.education.example/informatique",
        "prenom.nomdefamille@etablissement.example, prenom.nomdefamille@etablissement.example",
        "e\u0301tablissement, e\u0301tablissement",
    })
    void dividesWordsByThePatternsOfTheLanguage(String word, String divided) {
        assertThat(divided(word, false)).isEqualTo(divided);
    }

    @Test
    void dividesNamesAndShortWordsOnlyWhenItMust() {
        assertThat(divided("Documentation", false)).isEqualTo("Documentation");
        assertThat(divided("Documentation", true)).isEqualTo("Docu|men|ta|tion");
        assertThat(divided("janvier", false)).isEqualTo("janvier");
        assertThat(divided("janvier", true)).isEqualTo("jan|vier");
    }

    @Test
    void refusesAFileWithoutPatterns() {
        assertThatThrownBy(() -> Hyphenator.parse("1ba 1bé"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\\patterns");
        assertThatThrownBy(() -> Hyphenator.parse("\\patterns{ <!ENTITY }"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsAHyphenThatIsNotPartOfTheText() {
        byte[] pdf = pdf(cells("les responsabilités administratives partagées", 6));

        assertThat(PdfStructure.tree(pdf)).contains("\"les responsabili\u00adtés administra\u00adtives partagées\"");
        assertThat(PdfStructure.text(pdf).replace("\u00ad", "")).contains("responsabilités administratives");
        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
    }

    @Test
    void leavesWordsWholeInOtherLanguagesCodeAndHeadings() {
        String text = "les responsabilités administratives partagées";

        assertThat(PdfStructure.text(pdf(cells("<span lang=\"en\">" + text + "</span>", 6))))
                .contains(text);
        assertThat(PdfStructure.text(pdf(cells("<code>" + text + "</code>", 6))))
                .contains(text);
        assertThat(PdfStructure.text(
                        ReportFixtures.print("<article lang=\"en\"><h1>Title</h1>" + cells(text, 6) + "</article>")
                                .value()
                                .orElseThrow()))
                .contains(text);
    }

    @Test
    void showsTheHyphenOfASoftHyphenOnlyAtTheEndOfALine() {
        String text = PdfStructure.text(pdf(cells("xxxxxxxx\u00adyyyyyyyy\u00adzzzzzzzz", 5)));

        assertThat(text).contains("Titrexxxxxxxxyyyyyyyy\u00adzzzzzzzzxxxx");
    }

    private static String cells(String text, int columns) {
        return "<table><tbody><tr>" + ("<td>" + text + "</td>").repeat(columns) + "</tr></tbody></table>";
    }

    private static byte[] pdf(String body) {
        return ReportFixtures.printBody(body).value().orElseThrow();
    }

    private static String divided(String word, boolean mustDivide) {
        List<Integer> points = ReportFixtures.HYPHENATOR.points(word, mustDivide);
        StringBuilder divided = new StringBuilder(word);
        for (int i = points.size() - 1; i >= 0; i--) {
            divided.insert(points.get(i).intValue(), '|');
        }
        return divided.toString();
    }
}
