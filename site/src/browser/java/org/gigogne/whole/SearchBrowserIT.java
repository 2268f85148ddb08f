package org.gigogne.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search page, opened from a folder. */
@ExtendWith(BrowserExtension.class)
class SearchBrowserIT {
    private static final String ADDRESS =
            BuiltSite.ROOT.resolve("recherche.html").toUri().toString();
    private static final Pattern COUNT = Pattern.compile("^\\d+ (résultats?|results?)$");
    private static final Pattern NONE = Pattern.compile("^0 (résultat|results)$");

    private final Browser browser;
    private Page page;
    private List<String> faults;

    SearchBrowserIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        page = browser.newContext().newPage();
        faults = PageFaults.of(page);
        page.navigate(ADDRESS);
    }

    @AfterEach
    void nothingFailed() {
        page.context().close();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sécurité, securite", "élève, ELEVE", "Éléa, elea"})
    void findsWordsWithoutTheirAccents(String accented, String plain) {
        findsTheSame(accented, plain);
        assertThat(page.locator("mark").getByText(accented).first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"niveau, niveaux", "élève, eleves", "tablette, tablettes", "numérique, numeriques", "national, nationaux"})
    void findsTheSameForOneAndForMany(String one, String many) {
        findsTheSame(one, many);
    }

    private void findsTheSame(String one, String other) {
        ask(one);
        List<String> found = results().allTextContents();
        assertThat(found).isNotEmpty();
        ask(other);
        assertThat(results().allTextContents()).isEqualTo(found);
    }

    @Test
    void saysThatNothingWasFound() {
        ask("xqzwvkj");
        assertThat(status()).hasText(NONE);
        assertThat(results()).hasCount(0);
        assertThat(page.getByRole(AriaRole.HEADING, heading("Résultats|Results"))).isHidden();
    }

    @Test
    void leadsToTheAnchorThatWasFound() {
        ask("canope");
        Locator result = page.locator("#g-results h3 a[href*='#']").first();
        String href = result.getAttribute("href");
        result.click();
        page.waitForURL(address -> address.endsWith(href));
        assertThat(page.locator(":target")).isVisible();
        assertThat(page.locator(":target")).isInViewport();
    }

    @Test
    void answersTheAddressThatWasAsked() {
        ask("securite");
        List<String> found = results().allTextContents();
        ask("tablette");
        page.goBack();
        assertThat(field()).hasValue("securite");
        assertThat(results()).hasText(found.toArray(String[]::new));
        page.navigate(ADDRESS + "?q=securite");
        assertThat(results()).hasText(found.toArray(String[]::new));
    }

    @Test
    void showsLongAnswersInParts() {
        ask("numérique");
        assertThat(results()).hasCount(30);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(Afficher la suite|Show more)$")))
                .click();
        assertThat(results().nth(30)).isFocused();
    }

    @Test
    void namesOtherWaysWithoutScripts() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                Page plain = context.newPage()) {
            plain.navigate(ADDRESS);
            assertThat(plain.getByText(Pattern.compile("JavaScript"))).isVisible();
            assertThat(plain.getByRole(AriaRole.SEARCHBOX)).isHidden();
            for (String other : List.of("Plan du site|Site map", "Index alphabétique|Alphabetical index")) {
                assertThat(plain.getByRole(AriaRole.MAIN)
                                .getByRole(
                                        AriaRole.LINK,
                                        new Locator.GetByRoleOptions().setName(Pattern.compile("^(" + other + ")$"))))
                        .isVisible();
            }
        }
    }

    private void ask(String words) {
        field().fill(words);
        field().press("Enter");
        page.waitForURL(address -> address.contains("?q="));
        assertThat(status()).hasText(COUNT);
    }

    private Locator field() {
        return page.getByRole(AriaRole.SEARCHBOX);
    }

    private Locator status() {
        return page.getByRole(AriaRole.STATUS);
    }

    private Locator results() {
        return page.locator("#g-results h3 a");
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^(" + name + ")$")).setIncludeHidden(true);
    }
}
