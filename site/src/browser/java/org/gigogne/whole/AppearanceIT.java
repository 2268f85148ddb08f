package org.gigogne.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Light and dark pages, as the reader chooses. */
@ExtendWith(BrowserExtension.class)
class AppearanceIT {
    private static final Path HOME = BuiltSite.ROOT.resolve("index.html");
    private static final Path OTHER = PageKind.of("etablissement/plan-action").file();
    private static final String AUTO = "Celle de l’appareil|As your device";
    private static final String LIGHT = "Claire|Light";
    private static final String DARK = "Sombre|Dark";

    /** Makes every access to what is stored fail, as browsers do whose owner refuses it. */
    private static final String REFUSE =
            """
            Object.defineProperty(window, 'localStorage', {
              get() { throw new DOMException('refused', 'SecurityError'); },
            });
            """;

    @Test
    void isRememberedInAFolder(Browser browser) {
        isRemembered(browser, Path::toUri);
    }

    @Test
    void isRememberedOnAServer(Browser browser) {
        try (WebServer server = new WebServer()) {
            isRemembered(browser, server::address);
        }
    }

    private static void isRemembered(Browser browser, Function<Path, URI> address) {
        try (BrowserContext context = light(browser);
                Page page = context.newPage()) {
            page.navigate(address.apply(HOME).toString());
            assertThat(choice(page, AUTO)).isChecked();
            String light = ground(page);
            choice(page, DARK).check();
            String dark = ground(page);
            assertThat(dark).isNotEqualTo(light);

            page.navigate(address.apply(OTHER).toString());
            assertThat(choice(page, DARK)).isChecked();
            assertThat(ground(page)).isEqualTo(dark);

            choice(page, AUTO).check();
            assertThat(ground(page)).isEqualTo(light);
            page.navigate(address.apply(HOME).toString());
            assertThat(choice(page, AUTO)).isChecked();
            assertThat(ground(page)).isEqualTo(light);
        }
    }

    @Test
    void winsOverTheSettingsOfTheSystem(Browser browser) {
        try (BrowserContext context = light(browser);
                Page page = context.newPage()) {
            page.navigate(HOME.toUri().toString());
            String light = ground(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            String dark = ground(page);
            assertThat(dark).as("without a choice").isNotEqualTo(light);
            choice(page, LIGHT).check();
            assertThat(ground(page)).isEqualTo(light);
            choice(page, AUTO).check();
            assertThat(ground(page)).isEqualTo(dark);
        }
    }

    @Test
    void needsNothingStored(Browser browser) {
        try (BrowserContext context = light(browser);
                Page page = context.newPage()) {
            context.addInitScript(REFUSE);
            List<String> faults = PageFaults.of(page);
            page.navigate(HOME.toUri().toString());
            String light = ground(page);
            choice(page, DARK).check();
            assertThat(ground(page)).isNotEqualTo(light);
            page.navigate(OTHER.toUri().toString());
            assertThat(choice(page, AUTO)).isChecked();
            assertThat(ground(page)).isEqualTo(light);
            assertThat(faults).isEmpty();
        }
    }

    private static BrowserContext light(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static Locator choice(Page page, String label) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^(Apparence|Appearance)$")))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^(" + label + ")$")));
    }

    /** The colour behind all. */
    private static String ground(Page page) {
        return String.valueOf(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    }
}
