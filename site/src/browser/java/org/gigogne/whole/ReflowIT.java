package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost on a narrow screen, in large letters, or in spaced text (WCAG 1.4.4, 1.4.10 and 1.4.12). */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReflowIT {
    private static final String LARGE = "document.documentElement.style.fontSize = '200%'";

    /** The distances of WCAG 1.4.12. */
    private static final String SPACED =
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* {
                line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets = [sheet];
            }
            """;

    private final Page page;

    ReflowIT(Browser browser) {
        page = browser.newContext().newPage();
    }

    static Stream<PageKind> pages() {
        return BuiltSite.files(".html").stream().map(PageKind::holding);
    }

    static Stream<PageKind> kinds() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void losesNothingInLargeLetters(PageKind kind) {
        assertThat(lost(kind, 1280, LARGE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void losesNothingInSpacedText(PageKind kind) {
        assertThat(lost(kind, 1280, SPACED)).isEmpty();
        assertThat(lost(kind, 320, SPACED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesNothingOnAPhone(PageKind kind) {
        assertThat(lost(kind, 320, "0")).isEmpty();
    }

    private List<String> lost(PageKind kind, int width, String change) {
        page.setViewportSize(width, 800);
        kind.show(page);
        page.evaluate(change);
        return LostContent.of(page);
    }
}
