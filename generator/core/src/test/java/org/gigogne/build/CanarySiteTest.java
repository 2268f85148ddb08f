package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.model.Edition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts of {@code src/test/canaries}, one in each text that the schemas leave free, are words in every page. */
class CanarySiteTest {
    private static final Path CANARIES = Path.of("src/test/canaries");
    private static final String SCRIPT = "<script>gigogneCanary(";

    @ParameterizedTest
    @EnumSource(Edition.class)
    void scriptsAreWords(Edition edition, @TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(CANARIES, site, Optional.empty(), Optional.of(edition), Optional.empty(), 2));

        assertThat(result.problems()).isEmpty();
        new QuietSite(site).check();
        for (String page : List.of(
                "index.html",
                "plan-action.html",
                "mentions-legales.html",
                "college/index.html",
                "college/plan-action.html",
                "college/equipement.html",
                "college/retours-experience.html",
                "college/continuite.html",
                "college/pages/scripts.html",
                "paliers/autopositionnement.html")) {
            assertThat(Jsoup.parse(Files.readString(site.resolve(page))).text())
                    .as(page)
                    .contains(SCRIPT);
        }
        try (Stream<Path> pages = Files.walk(site)) {
            assertThat(pages.filter(file -> file.toString().endsWith(".html")))
                    .hasSizeGreaterThan(40)
                    .allMatch(CanarySiteTest::isFreeOfElements);
        }
    }

    private static boolean isFreeOfElements(Path page) {
        try {
            return Jsoup.parse(Files.readString(page))
                    .select("[onerror], [onload], [onclick], #gigogneCanary, script:not([src])")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
