package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.gigogne.view.FreePageView;
import org.gigogne.view.GlossaryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    private final MarkdownRenderer renderer = new MarkdownRenderer(
            Texts.of(Theme.bundled(), "fr"),
            new Acronyms(List.of(
                    new GlossaryEntry("CANOPÉ", "opérateur de formation"),
                    new GlossaryEntry("ENT", "espace numérique de travail"))));

    private String render(String markdown) {
        return rendered(markdown).html().strip();
    }

    private MarkdownRenderer.Rendered rendered(String markdown) {
        return renderer.render(SampleViews.page(markdown));
    }

    @Test
    void readsAPageOnce() {
        FreePageView page = SampleViews.page("Un [lien](autre.md).");

        assertThat(renderer.render(page)).isSameAs(renderer.render(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "avant <img src=x onerror=alert(1)> après",
                "<div onclick='x'>\n\n# Titre\n\n</div>",
                "<style>p { color: red }</style>",
                "<svg><script>1</script></svg>",
                "<iframe src=https://example.org></iframe>"
            })
    void showsRawHtmlAsText(String markdown) {
        assertThat(render(markdown).replaceAll("</?(p|h2)( id=\"[a-z-]+\")?>", ""))
                .doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java&#115;cript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org/x",
                "/etc/passwd",
                "\\\\example.org\\x"
            })
    void leadsOnlyToSafeAddresses(String address) {
        assertThat(render("[lien](<" + address + ">)")).doesNotContain("href");
        assertThat(render("![image](<" + address + ">)")).doesNotContain("src");
        assertThat(render("[lien]\n\n[lien]: <" + address + ">")).doesNotContain("href");
        assertThat(render("<" + address + ">")).doesNotContain("href");
    }

    @Test
    void loadsNoImageFromElsewhere() {
        assertThat(render("![x](https://example.org/x.png)")).doesNotContain("https");
        assertThat(render("![Un plan](img/plan.png)")).contains("<img src=\"img/plan.png\" alt=\"Un plan\">");
    }

    @ParameterizedTest
    @CsvSource({
        "autre.md, autre.html",
        "autre.md#Un-titre, autre.html#s-un-titre",
        "../index.html, ../index.html",
        "'#Été-2026', #s-ete-2026",
        "https://example.org/a.md, https://example.org/a.md",
        "mailto:rupn@example.org, mailto:rupn&#64;example.org"
    })
    void leadsToPagesInsteadOfSources(String address, String expected) {
        assertThat(render("[x](<" + address + ">)")).contains("href=\"" + expected + "\"");
    }

    @Test
    void leavesOutTheTitleAndKeepsTheLevelsBelow() {
        assertThat(render("# Charte\n\n## Écrans\n\n#### Détail\n\n## Écrans"))
                .isEqualTo("<h2 id=\"s-ecrans\">Écrans</h2>\n<h3 id=\"s-detail\">Détail</h3>\n"
                        + "<h2 id=\"s-ecrans-2\">Écrans</h2>");
    }

    @Test
    void keepsOneHeadingOfLevelOneOnThePage() {
        assertThat(render("# Charte\n\n# Autre\n\n## Sous"))
                .doesNotContain("<h1")
                .contains("<h2 id=\"s-autre\">", "<h3");
    }

    @Test
    void saysWhatHeaderCellsAreFor() {
        assertThat(render("| A | B |\n|---|--:|\n| 1 | 2 |"))
                .contains("<th scope=\"col\">A</th>", "<td>1</td>")
                .doesNotContain("align", "style");
    }

    @Test
    void dropsComments() {
        assertThat(render("a <!-- b --> c\n\n<!-- d -->")).isEqualTo("<p>a  c</p>");
    }

    @Test
    void writesFootnotesThatSayWhatTheyAre() {
        assertThat(render("Un[^a] deux[^a].\n\n[^a]: La *source*.\n"))
                .contains(
                        "<sup id=\"fnref-1\"><a class=\"footnote-ref\" href=\"#fn-1\" aria-label=\"Note 1\">1</a></sup>",
                        "<sup id=\"fnref-1-1\">",
                        "<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">",
                        "<li id=\"fn-1\">",
                        "La <em>source</em>.",
                        "href=\"#fnref-1\" class=\"footnote-backref\" aria-label=\"Retour au texte de la note 1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apportez le carnet. {.note} | <p class=\"callout\">Apportez le carnet.</p>",
                "Apportez le carnet. {.important} | <p class=\"callout alert\">Apportez le carnet.</p>",
                "> Apportez le carnet.~~{.note} | <blockquote class=\"callout\">~<p>Apportez le carnet.</p>~</blockquote>",
                "Un *welcome*{lang=en} ! | <p>Un <em lang=\"en\">welcome</em> !</p>",
                "مرحبا {lang=ar} | <p lang=\"ar\" dir=\"rtl\">مرحبا</p>",
                "## Les dates {#dates} | <h2 id=\"s-dates\">Les dates</h2>",
                "## Les dates {#dates lang=fr}~~## Dates | <h2 id=\"s-dates\" lang=\"fr\">Les dates</h2>~<h2 id=\"s-dates-2\">Dates</h2>",
            })
    void takesAttributesBetweenBraces(String markdown, String expected) {
        assertThat(render(markdown.replace('~', '\n'))).isEqualTo(expected.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour {nom}",
                "a {.rouge}",
                "a {onclick=alert(1)}",
                "a {style=color:red}",
                "a {.note .important}",
                "a {lang=\"}",
                "a {#}"
            })
    void leavesOtherBracesAsText(String markdown) {
        assertThat(render(markdown).replace("&#61;", "=").replace("&#34;", "\""))
                .isEqualTo("<p>" + markdown + "</p>");
    }

    @Test
    void linksTheFirstUseOfAnAcronymToItsMeaning() {
        MarkdownRenderer.Rendered page = rendered("""
                # L’ENT

                ## ENT et CDI

                [ENT](autre.md) `ENT` VENT, CANOPÉ, l’ENT, l’ENT, le CDI.

                *[CDI]: centre de <documentation> & d’information
                *[ENT]: le nôtre
                """);

        assertThat(page.html())
                .contains(
                        "<h2 id=\"s-ent-et-cdi\">ENT et CDI</h2>",
                        "<a href=\"autre.html\">ENT</a> <code>ENT</code> VENT, <a href=\"#sigle-1\">"
                                + "<abbr title=\"opérateur de formation\">CANOPÉ</abbr></a>, l’<a href=\"#sigle-2\">"
                                + "<abbr title=\"le nôtre\">ENT</abbr></a>, l’ENT, le <a href=\"#sigle-3\"><abbr"
                                + " title=\"centre de &lt;documentation&gt; &amp; d’information\">CDI</abbr></a>.")
                .doesNotContain("*[");
        assertThat(page.acronyms())
                .extracting(GlossaryEntry::acronym, GlossaryEntry::meaning)
                .containsExactly(
                        tuple("CANOPÉ", "opérateur de formation"),
                        tuple("ENT", "le nôtre"),
                        tuple("CDI", "centre de <documentation> & d’information"));
    }

    @Test
    void readsNoDefinitionOfAnAcronymInCode() {
        assertThat(render("```\n*[CDI]: x\n```\n\nCDI")).isEqualTo("<pre><code>*[CDI]: x\n</code></pre>\n<p>CDI</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{a ",
                "{.note",
                "{.note}",
                "{lang=",
                "[^",
                "[^a]",
                "[^a ",
                "*[",
                "*[a]",
                "*[a]: ",
                "[^a]: [^a]\n\n"
            })
    void hostilePageTakesNoLongerThanAnother(String piece) {
        String page = "*[a" + " ".repeat(150) + "]: b\n\n" + piece.repeat(20_000 / piece.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThatCode(() -> render(page)).doesNotThrowAnyException());
    }

    @Test
    void endsALabelThatEscapedSignsLeaveOpen() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> render("[a " + "\\(".repeat(60)));
        assertThat(render("[a\\] b](c.html)")).contains(">a] b</a>");
        assertThat(render("[a][b\\]]\n\n[b\\]]: https://example.org/")).contains("href=\"https://example.org/\"");
    }

    @Test
    void readsRowsAfterTabs() {
        String page = "a|b\n---|---\n" + "\t".repeat(9) + "|c\n>\t[d](\te.html)|f\n";

        assertThat(render(page)).contains("<td>c</td>");
        assertThat(renderer.render(SampleViews.page(page)).links())
                .extracting(link -> link.location().column(), MarkdownLink::line)
                .containsExactly(tuple(8, ">\t[d](\te.html)|f"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '@', textBlock = """
            @[a *b*](c.html "t") ![d](e.png) `f g` &amp; \\*@ | a b d f g & *
            @- a\n- b\n\n> c@                                 | a b c
            @| a | b |\n|---|:-:|\n| c | d |@                 | a b c d
            @```x\na\n```\n\n    b@                             | a b
            @a\nb[^1]\n\n[^1]: c@                             | a b c
            @]\n[^2]: [\n]k2^[[^2]@                           | ] k2^[
            """)
    void tellsWordsApart(String markdown, String words) {
        String found =
                renderer.render(SampleViews.page(markdown.replace("\\n", "\n"))).words();

        assertThat(found.replaceAll("\\s+", " ")).isEqualTo(words);
    }
}
