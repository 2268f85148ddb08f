package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
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
            AxeBuilder axe = axe(page);
            if (appearance.isDark()) {
                axe.withRules(COLOURS);
            }
            assertThat(violations(axe)).as("%s, %s", kind, appearance).isEmpty();
        }
    }

    /** What axe has to say about a page as it is shown now. */
    static Stream<String> violations(Page page) {
        return violations(axe(page));
    }

    private static Stream<String> violations(AxeBuilder axe) {
        AxeResults results = axe.analyze();
        assertThat(results.getErrorMessage()).isNull();
        assertThat(results.getPasses()).as("axe has looked").isNotEmpty();
        return results.getViolations().stream()
                .flatMap(violation -> violation.getNodes().stream()
                        .map(node -> violation.getId() + ": " + node.getTarget() + " " + node.getHtml() + " "
                                + node.getFailureSummary()));
    }

    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }
}
