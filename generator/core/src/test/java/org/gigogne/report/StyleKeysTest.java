package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.problem.Outcome;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each key of the style changes the reports, and none breaks them. */
class StyleKeysTest {
    private static final String LOGO = "logo = assets/photo.jpg\n";
    private static final String TABLE_CELLS = "<td>incompréhensible</td>".repeat(12);
    private static final String BODY = """
            <header class="cover"><p>Collège</p><h1>Plan numérique</h1><p class="lead">Des Tilleuls</p></header>
            <section><h2>Deux</h2><p class="lead">Chapeau</p><p>Texte <em>penché, <strong>gras</strong></em> ☃</p><p>Suite</p>
            <p><span class="tag">a</span> <span class="tag ok">b</span> <span class="tag warn">c</span>
            <span class="tag alert">d</span> <span class="tag off">e</span></p>
            <p class="note">Note</p><ul><li>un</li><li>deux</li></ul><p>Fin</p></section>
            <section><h3>Trois</h3><h4>Quatre</h4><h5>Cinq</h5><h6>Six</h6><p>Texte</p></section>
            <section><h2>Blocs</h2>
            <dl><div><dt>Terme</dt><dd>Définition</dd></div><div><dt>Autre</dt><dd>Encore</dd></div></dl><p>Texte</p>
            <dl class="key-figures"><div><dt>Actions</dt><dd>10</dd></div><div><dt>Faites</dt><dd>2</dd></div></dl>
            <p>Texte</p><aside><p>Encadré</p></aside><p>Texte</p>
            <section class="card"><h3>Carte</h3><p>Texte</p></section><p>Texte</p>
            <div class="columns"><div><p>Gauche</p></div><div><p>Droite</p></div></div><p>Texte</p>
            <figure><img src="rgb.png" alt="Image"/><figcaption>Légende</figcaption></figure><p>Texte</p>
            <table><caption>Court</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
            <table><tr>%s</tr></table><p>Texte</p></section>
            """.formatted(TABLE_CELLS);

    static Stream<String> keys() throws IOException {
        return properties().stringPropertyNames().stream().sorted();
    }

    private static Properties properties() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(ReportFixtures.STYLE));
        return properties;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void eachChangesTheReport(String key) throws IOException {
        String changed = key + " = " + other(key, properties().getProperty(key));

        assertThat(withAndWithoutCover(LOGO + changed)).as(changed).isNotEqualTo(withAndWithoutCover(LOGO));
    }

    private static String withAndWithoutCover(String keys) {
        return HexFormat.of().formatHex(print(keys)) + HexFormat.of().formatHex(print(keys, "<h1>Titre</h1>"));
    }

    private static String other(String key, String value) {
        Map<String, String> others = Map.of(
                "logo",
                "assets/rgb.png",
                "font.fallbacks",
                "",
                "hyphenation.fr",
                "",
                "head",
                "{1}",
                "foot",
                "{0} sur {1}");
        if (others.containsKey(key)) {
            return others.get(key);
        } else if (key.startsWith("font.")) {
            return value.equals("SourceSans3-Italic.ttf") ? "SourceSans3-Regular.ttf" : "SourceSans3-Italic.ttf";
        } else if (value.startsWith("#")) {
            boolean isText = key.matches("colour\\.(text|muted|accent)");
            return isText ? "#401030" : "#fdfdf0";
        }
        return Arrays.stream(value.split(" ", -1))
                .map(number -> Double.toString(Double.parseDouble(number) + (key.startsWith("size") ? 1 : 0.5)))
                .collect(Collectors.joining(" "));
    }

    @Test
    void allTogetherGiveAReportThatKeepsTheStandards() throws IOException {
        StringBuilder changed = new StringBuilder(LOGO);
        for (String key : keys().filter(key -> !key.startsWith("font.")).toList()) {
            changed.append(key)
                    .append(" = ")
                    .append(other(key, properties().getProperty(key)))
                    .append('\n');
        }
        changed.append("font.regular = SourceSans3-Italic.ttf\nfont.italic = SourceSans3-Regular.ttf\n");

        byte[] pdf = conforming(print(changed.toString()));

        assertThat(elements(pdf)).isEqualTo(elements(print("")));
    }

    private static String elements(byte[] pdf) {
        return PdfStructure.tree(pdf)
                .lines()
                .filter(line -> line.matches(" *[A-Z].*") && !line.contains("\"") && !line.startsWith("Pages "))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.jpg", "alpha.png", "turned.jpg"})
    void aLogoDecoratesTheFirstPage(String image) {
        String logo = "logo = assets/" + image + "\nlogo.height = 150\nmargin.top = 60\n";
        byte[] cover = conforming(print(logo));
        byte[] page = conforming(print(logo, "<h1>Sans couverture</h1><p>Texte</p>"));

        assertThat(PdfStructure.tree(cover)).isEqualTo(PdfStructure.tree(print("margin.top = 60")));
        assertThat(PdfStructure.tree(page)).doesNotContain("Figure");
    }

    @Test
    void aLogoThatCannotBeShownIsAWarning() {
        ReportStyle.Logo logo = ReportFixtures.style("logo = assets/cmyk.jpg")
                .value()
                .orElseThrow()
                .logo()
                .orElseThrow();

        Outcome<ReportLogo> read = ReportLogo.read(
                logo, ReportFixtures.image("cmyk.jpg", Integer.MAX_VALUE).orElseThrow());

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.location().line()).isEqualTo(1);
            assertThat(problem.message())
                    .isEqualTo(
                            "L'image `assets/cmyk.jpg` a des couleurs d'imprimerie (CMJN) ; les rapports n'ont pas de logo.");
        });
    }

    private static byte[] conforming(byte[] pdf) {
        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
        return pdf;
    }

    private static byte[] print(String keys) {
        return print(keys, BODY);
    }

    private static byte[] print(String keys, String body) {
        ReportSource source = ReportFixtures.source("<article lang=\"fr\">" + body + "</article>");
        Outcome<PrintedReport> report = ReportFixtures.printer(keys)
                .print(new ReportSource(source.name(), source.xhtml(), source.metadata(), ReportFixtures::image));
        return report.value()
                .orElseThrow(() -> new AssertionError(report.problems()))
                .pdf();
    }
}
