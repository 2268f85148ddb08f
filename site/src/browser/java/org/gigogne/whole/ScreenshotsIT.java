package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of one page of each kind, for somebody to look at. Made on demand: no test judges a picture. */
@ExtendWith(BrowserExtension.class)
@EnabledIfSystemProperty(
        named = "screenshots",
        matches = ".+",
        disabledReason = "-Dscreenshots=<folder> tells where pictures go")
class ScreenshotsIT {
    private static final Path FOLDER = Path.of(System.getProperty("screenshots", ""));

    static Stream<PageKind> kinds() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void takesPictures(PageKind kind, Browser browser) {
        try (BrowserContext context = browser.newContext();
                Page page = context.newPage()) {
            kind.show(page);
            for (Appearance appearance : Appearance.values()) {
                appearance.apply(page);
                String name = kind.name().replace('/', '_') + "-" + appearance.label() + ".png";
                byte[] picture = page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name)));
                assertThat(picture).isNotEmpty();
            }
        }
    }
}
