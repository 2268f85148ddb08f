package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.golden.GoldenCases;
import org.gigogne.verifier.Parity;
import org.gigogne.verifier.Parity.Difference;
import org.gigogne.verifier.Parity.Page;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says is found in the PDF, and whatever is changed on it is seen. */
class ParityTest {
    private static final String REPORT = """
            <article lang="fr"><h1>Titre</h1>
            <nav class="contents"><h2>Sommaire</h2><ol><li><a href="#un">Partie <em>un</em></a>
            <ol><li><a href="#deux">Partie deux</a></li></ol></li></ol></nav>
            <section id="un"><h2>Partie un</h2>
            <p>En 6<sup>e</sup>, 1&#8239;250 élèves&#160;: voir <a href="https://example.org/a">le bilan</a>
            ou <a href="#deux">la suite</a>.</p>
            <ul><li>Premier</li><li>Second<ol><li><p>Dedans</p></li></ol></li></ul>
            <dl><dt>CRCN</dt><dd>Cadre de référence</dd><div><dt>ENT</dt><dt>Espace</dt><dd><p>Numérique</p></dd></div></dl>
            <dl class="key-figures"><div><dt>Élèves</dt><dd>412</dd></div></dl></section>
            <section id="deux" class="card"><h3>Partie deux</h3>
            <table><caption>Parc</caption><thead><tr><th scope="col">Matériel</th><th colspan="2">Nombre</th></tr></thead>
            <tbody><tr><th rowspan="2">Postes</th><td class="num">24</td><td>fixes</td></tr>
            <tr><td class="num">12</td><td></td></tr></tbody></table>
            <figure><svg viewBox="0 0 90 90"><title>Répartition</title><desc>Deux tiers de fixes.</desc>
            <rect width="9" height="9"/><text x="1" y="8">24</text></svg><figcaption>Figure 1</figcaption></figure>
            <aside>Une remarque.</aside></section></article>
            """;

    @Test
    void findsNothingWhereBothSayTheSame() {
        assertThat(Parity.differences(page(REPORT), pdf(REPORT))).isEmpty();
    }

    static Stream<Path> reports() {
        return GoldenCases.of("report").stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void findsNothingInAnyGoldenReport(Path folder) throws IOException {
        String xhtml = Files.readString(folder.resolve("input.xhtml"));

        ReportFixtures.print(xhtml)
                .value()
                .ifPresent(
                        pdf -> assertThat(Parity.differences(page(xhtml), pdf)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a level | <h3>Partie deux</h3> | <h4>Partie deux</h4> | titre de niveau 4 « Partie deux » | titre de niveau 3 « Partie deux »",
                "a number | 412 | 413 | texte « 413 » | texte « 412 »",
                "a missing cell | <td class=\"num\">12</td><td></td> | <td class=\"num\">12</td> | '' | cellule",
                "a scope | <th scope=\"col\">Matériel</th> | <th scope=\"row\">Matériel</th> | en-tête de ligne | en-tête de colonne",
                "a span | colspan=\"2\" | colspan=\"3\" | en-tête de colonne, sur 3 colonnes | en-tête de colonne, sur 2 colonnes",
                "a caption of a table | Parc | Inventaire | légende « Inventaire » | légende « Parc »",
                "a caption of a figure | Figure 1 | Figure 2 | légende « Figure 2 » | légende « Figure 1 »",
                "an alternative | Deux tiers | Un tiers | figure « Répartition. Un tiers de fixes. » | figure « Répartition. Deux tiers de fixes. »",
                "a target | https://example.org/a | https://example.org/b | lien vers `https://example.org/b` « le bilan » | lien vers `https://example.org/a` « le bilan »",
                "a kind of list | <ol><li><p>Dedans</p></li></ol> | <ul><li><p>Dedans</p></li></ul> | liste à puces | liste numérotée",
                "a lost remark | <aside>Une remarque.</aside> | <aside></aside> | '' | paragraphe « Une remarque. »",
                "an added paragraph | <aside> | <p>En plus.</p><aside> | paragraphe « En plus. » | ''",
                "a term | <dt>CRCN</dt> | <dt>PIX</dt> | terme « PIX » | terme « CRCN »",
                "an entry | Partie <em>un</em> | Partie 1 | entrée de niveau 1 du sommaire « Partie 1 » | entrée de niveau 1 du sommaire « Partie un »",
            })
    void sees(String what, String before, String after, String onPage, String inPdf) {
        assertThat(REPORT).as(what).contains(before);

        List<Difference> differences = Parity.differences(page(REPORT.replace(before, after)), pdf(REPORT));

        assertThat(differences).as(what).anySatisfy(difference -> {
            assertThat(difference.onPage()).isEqualTo(onPage);
            assertThat(difference.inPdf()).isEqualTo(inPdf);
            assertThat(difference.page()).isEqualTo(1);
        });
    }

    @Test
    void seesASwappedOrder() {
        String swapped = REPORT.replace("<li>Premier</li><li>Second", "<li>Second</li><li>Premier");

        assertThat(Parity.differences(page(swapped), pdf(REPORT))).isNotEmpty();
    }

    @Test
    void tellsTheElementConcerned() {
        byte[] pdf = pdf(REPORT);
        Difference difference = Parity.differences(page(REPORT.replace("Partie deux</h3>", "Partie 2</h3>")), pdf)
                .get(0);

        List<String> elements = PdfStructure.tree(pdf)
                .lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("Pages "))
                .filter(line -> Character.isLetter(line.charAt(0)))
                .toList();

        assertThat(elements.get(difference.element())).isEqualTo("H3");
    }

    @Test
    void seesAPageWithoutReport() {
        assertThat(Parity.differences(List.of(page("rapport.html", "<p>Rien.</p>")), pdf(REPORT)))
                .isNotEmpty();
    }

    @Test
    void readsTheReportOverSeveralPages() {
        int middle = REPORT.indexOf("<section id=\"deux\"");
        Page first = page(
                "rapport.html", REPORT.substring(0, middle).replace("#deux", "rapport-2.html#deux") + "</article>");
        Page second = page(
                "rapport-2.html",
                "<div class=\"report-part\">" + REPORT.substring(middle).replace("</article>", "</div>"));

        assertThat(Parity.differences(List.of(first, second), pdf(REPORT))).isEmpty();
        assertThat(Parity.differences(List.of(second, first), pdf(REPORT))).isNotEmpty();
        assertThat(Parity.differences(List.of(first), pdf(REPORT)))
                .extracting(Difference::inPdf)
                .contains("titre de niveau 3 « Partie deux »");
    }

    @Test
    void seesALinkThatLeavesTheReport() {
        Page page = page("rapport.html", REPORT.replace("\"#deux\"", "\"ailleurs.html#deux\""));

        assertThat(Parity.differences(List.of(page), pdf(REPORT))).isNotEmpty();
    }

    @Test
    void forgivesWhatOnlyPaperNeeds() {
        String report = "<article lang=\"fr\"><h1>Un\u00adti\u00adtre avec \u3042 et rendez\u2011vous</h1></article>";

        assertThat(Parity.differences(page(report), pdf(report))).isEmpty();
    }

    private static byte[] pdf(String xhtml) {
        return ReportFixtures.print(xhtml).value().orElseThrow();
    }

    /** The report with a page around it. */
    private static List<Page> page(String xhtml) {
        return List.of(page("rapport.html", xhtml));
    }

    private static Page page(String name, String report) {
        return new Page(
                name,
                "<!DOCTYPE html><html lang=\"fr\"><body><header><h1>Site</h1></header><main><p>PDF</p>" + report
                        + "</main></body></html>");
    }
}
