package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.content.ReadBytes;
import org.gigogne.golden.SeedFiles;
import org.gigogne.model.FreePage;
import org.gigogne.view.FreePageView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a Markdown page holds, it is refused with problems, or its markup has neither script, nor handler, nor an
 * address that does something.
 */
class MarkdownFuzzTest {
    private static final MarkdownRenderer RENDERER =
            new MarkdownRenderer(Texts.of(Theme.bundled(), "fr"), new Acronyms(List.of()));

    static Stream<byte[]> seeds() {
        return SeedFiles.bytesBelow("hostile/markdown");
    }

    @MethodSource("seeds")
    @FuzzTest
    void page(byte[] bytes) {
        Optional<FreePage> read = ReadBytes.page(bytes);
        if (read.isPresent()) {
            check(new FreePageView(
                    read.get().title(), "pages/a.html", "pages/a.md", read.get().markdown()));
        }
    }

    private static void check(FreePageView page) {
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
    }
}
