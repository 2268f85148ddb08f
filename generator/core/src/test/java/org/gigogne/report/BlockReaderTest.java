package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockReaderTest {
    @Test
    void tellsAllUnknownElementsWithTheirPlaces() {
        Outcome<byte[]> outcome = ReportFixtures.print("""
                <article lang="fr">
                  <h1>T</h1>
                  <p>Un <blink
                     class="x">texte</blink> et <u>un autre</u></p>
                  <video/>
                </article>
                """);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems())
                .extracting(Problem::location)
                .containsExactly(
                        new Location("plan-numerique", 3, 9),
                        new Location("plan-numerique", 4, 33),
                        new Location("plan-numerique", 5, 3));
        assertThat(outcome.problems()).extracting(Problem::code).containsOnly(ProblemCode.UNKNOWN_BLOCK);
        assertThat(outcome.problems().get(2).message())
                .isEqualTo("L'élément `<video>` n'est pas admis dans `<article>`.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h3>Trop bas</h3> | Un titre `<h3>` suit un titre `<h1>`",
                "<h2></h2> | est vide",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | grille du tableau est incomplète",
                "<table><tr><td rowspan='3'>a</td></tr><tr></tr></table> | grille du tableau est incomplète",
                "<table><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td colspan='2'>c</td></tr></table> | grille",
                "<table><tr><td colspan='100000'>a</td></tr></table> | `colspan` vaut `100000`",
                "<figure><svg viewBox='0 0 9 9'></svg></figure> | n'a pas de titre",
                "<figure><svg viewBox='0 0 -9 9'><title>T</title></svg></figure> | `viewBox`",
                "<figure><figcaption>seule</figcaption></figure> | ne montre rien",
                "<figure><svg viewBox='0 0 9 9'><title>T</title><polyline points='1'/></svg></figure> | ne peuvent être lues",
                "<section>perdu</section> | Du texte se trouve directement dans `<section>`",
                "<p id='a'>x</p><p id='a'>y</p> | est donné deux fois",
                "<p><a href='#nulle-part'>x</a></p> | Aucun élément ne porte l'identifiant `nulle-part`",
                "<section class='card'><section class='landscape'><p>x</p></section></section> | qui commence une page",
                "<dl><dd>x</dd></dl> | n'a pas de terme",
            })
    void refusesMalformedBlocks(String body, String message) {
        Outcome<byte[]> outcome = ReportFixtures.printBody(body);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
        assertThat(outcome.problems().get(0).code()).isEqualTo(ProblemCode.MALFORMED_BLOCK);
        assertThat(outcome.problems().get(0).message()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><p>ouvert</article>",
                "",
                "<!DOCTYPE article [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><article><p>&x;</p></article>",
                "<!DOCTYPE a [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><article><p>&b;</p></article>",
                "<article><p>&nbsp;</p></article>",
            })
    void refusesWhatIsNotPlainXml(String xhtml) {
        Outcome<byte[]> outcome = ReportFixtures.print(xhtml);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).extracting(Problem::code).containsOnly(ProblemCode.MALFORMED_BLOCK);
    }

    @Test
    void refusesDeepNesting() {
        Outcome<byte[]> outcome = ReportFixtures.printBody("<section>".repeat(20_000) + "</section>".repeat(20_000));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "page.html", "data:text/html,x", ""})
    void keepsTheTextOfLinksThatCannotBeFollowed(String target) {
        Outcome<byte[]> outcome = ReportFixtures.printBody("<p>Voir <a href=\"" + target + "\">ceci</a>.</p>");

        assertThat(outcome.problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED_BLOCK);
        byte[] pdf = outcome.value().orElseThrow();
        assertThat(PdfStructure.text(pdf)).contains("Voir ceci.");
        assertThat(PdfStructure.tree(pdf)).doesNotContain("Link");
    }

    @Test
    void acceptsWebMailAndInnerLinks() {
        Outcome<byte[]> outcome =
                ReportFixtures.printBody("<p id=\"ici\"><a href=\"https://example.org/a?b=c&amp;d\">A</a>"
                        + " <a href=\"mailto:a@example.org\">B</a> <a href=\"#ici\">C</a></p>");

        assertThat(outcome.problems()).isEqualTo(List.of());
        assertThat(PdfStructure.tree(outcome.value().orElseThrow()))
                .contains("-> https://example.org/a?b=c&d", "-> mailto:a@example.org", "-> inside");
    }
}
