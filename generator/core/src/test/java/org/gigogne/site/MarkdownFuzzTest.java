package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gigogne.view.FreePageView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Whatever a page says, its markup holds neither script, nor handler, nor an address that does something. */
class MarkdownFuzzTest {
    private static final MarkdownRenderer RENDERER =
            new MarkdownRenderer(Texts.of(Theme.bundled(), "fr"), new Acronyms(List.of()));

    @FuzzTest(maxDuration = "2m")
    void page(byte[] bytes) {
        String markdown = new String(bytes, 0, Math.min(bytes.length, 3000), StandardCharsets.UTF_8);
        if (markdown.lines().anyMatch(line -> line.length() > 90)) {
            return; // what is too deep for the parser is refused before: PageReader
        }
        FreePageView page = new FreePageView("A", "pages/a.html", "pages/a.md", markdown);
        for (Element element :
                Jsoup.parseBodyFragment(RENDERER.render(page).html()).body().getAllElements()) {
            assertThat(element.normalName()).isNotIn("script", "style", "iframe", "svg", "object", "form", "meta");
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue().toLowerCase(Locale.ROOT))
                            .doesNotMatch("(?s)\\s*(javascript|data|vbscript):.*");
                }
            });
        }
        RENDERER.words(page);
        RENDERER.links(page);
    }
}
