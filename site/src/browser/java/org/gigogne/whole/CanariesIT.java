package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.gigogne.cli.ProgramRun;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A content with a script in each text that the schemas leave free, in its pages and in the name of an image: in a browser,
 * no script runs, with the policy of the pages and without it, and nothing asks the policy for leave to run.
 */
@ExtendWith(BrowserExtension.class)
class CanariesIT {
    private static final Path CANARIES = Path.of("../generator/core/src/test/canaries");
    private static final String WATCH = """
            window.gigogneCanary = number => window.gigogneTold('ran: ' + number);
            document.addEventListener('securitypolicyviolation', event => window.gigogneTold(
                'policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
            """;
    private static final String ELEMENTS =
            "[onerror], [onload], [onclick], #gigogneCanary, script:not([src]), img[src='x'], a[href^='javascript:' i]";
    private static final String CANARY = "\"'><script>gigogneCanary(0)</script><img src=x onerror=gigogneCanary(0)>";

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"publique", "interne"})
    void noneRuns(String edition, Browser browser) throws IOException {
        Path site = build(edition);
        assertThat(told(site, false, browser)).isEmpty();
        assertThat(told(site, true, browser)).isEmpty();
    }

    /** What scripts that ran, or tried to, had to tell. */
    private static List<String> told(Path site, boolean isWithoutPolicy, Browser browser) throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setBypassCSP(isWithoutPolicy))) {
            context.exposeFunction("gigogneTold", said -> told.add(String.valueOf(said[0])));
            context.addInitScript(WATCH);
            Page page = context.newPage();
            List<Path> pages = pages(site);
            assertThat(pages).hasSizeGreaterThan(40);
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                if (page.locator(ELEMENTS).count() > 0) {
                    told.add("element: " + page.locator(ELEMENTS).first().innerHTML());
                }
                told.replaceAll(said -> said.contains(" in ") ? said : said + " in " + site.relativize(file));
            }
            search(page, site);
        }
        return told;
    }

    /** What is found is written into the page by a script of the theme. */
    private static void search(Page page, Path site) {
        page.navigate(site.resolve("recherche.html").toUri().toString());
        for (String asked : List.of(CANARY, "gigogneCanary", "script", "onerror")) {
            page.locator("input[type=search]").first().fill(asked);
            page.keyboard().press("Enter");
            page.waitForFunction("document.querySelectorAll('#g-results li').length >= 0");
            assertThat(page.locator("#g-results " + ELEMENTS.replace(", ", ", #g-results ")).count()).isZero();
        }
        assertThat(page.locator("#g-results li").count()).isPositive();
    }

    private Path build(String edition) throws IOException {
        copy(CANARIES, work.resolve("content"));
        ProgramRun run = ProgramRun.command(
                work, List.of("build", "--quiet", "--content", "content", "--output", "site", "--edition", edition));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return work.resolve("site");
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith("404.html"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
