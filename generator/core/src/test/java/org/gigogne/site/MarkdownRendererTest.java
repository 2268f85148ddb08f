package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    private final MarkdownRenderer renderer = new MarkdownRenderer();

    private String render(String markdown) {
        return renderer.render(SampleViews.page(markdown)).strip();
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
        assertThat(render("![Un plan](img/plan.png)")).contains("<img src=\"img/plan.png\" alt=\"Un plan\"");
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
}
