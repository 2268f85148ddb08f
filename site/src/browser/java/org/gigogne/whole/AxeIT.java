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

/** What axe has to say about one page of each kind, however it is shown. */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxeIT {
    /** Its rules about colours, of WCAG 2 AA. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final Page page;

    AxeIT(Browser browser) {
        page = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))
                .newPage();
    }

    static Stream<PageKind> kinds() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsNoFault(PageKind kind) {
        kind.show(page);
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        for (Appearance appearance : Appearance.values()) {
            appearance.apply(page);
            assertThat(Axe.violations(page, appearance.isDark() ? COLOURS : List.of()))
                    .as("%s, %s", kind, appearance)
                    .isEmpty();
        }
    }
}
