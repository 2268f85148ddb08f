package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages opened from a folder, with scripts and without. */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenedFolderIT {
    /** The words of the page, as they are shown. */
    private static final String TEXT =
            "[...document.body.innerText.matchAll(/\\S+/g)].map(word => word[0]).join(' ')";

    /** What only scripts can do, and what is said to readers without them. */
    private static final String REMOVE_TOOLS =
            "document.querySelectorAll('.appearance, form.search, noscript').forEach(tool => tool.remove())";

    private final Page page;
    private final Page withoutScripts;

    OpenedFolderIT(Browser browser) {
        page = browser.newContext().newPage();
        withoutScripts = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
    }

    static Stream<PageKind> kinds() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysTheSameWithoutScripts(PageKind kind) {
        assertThat(text(kind, withoutScripts)).hasSizeGreaterThan(200).isEqualTo(text(kind, page));
    }

    private static String text(PageKind kind, Page window) {
        kind.show(window);
        window.evaluate(REMOVE_TOOLS);
        return String.valueOf(window.evaluate(TEXT));
    }

    @Test
    void linksAloneLeadToEveryPage() {
        Set<Path> reached = new HashSet<>();
        Deque<Path> next = new ArrayDeque<>(List.of(BuiltSite.ROOT.resolve("index.html")));
        while (!next.isEmpty()) {
            Path file = next.pop();
            if (reached.add(file)) {
                HtmlPage.read(file).named("a").stream()
                        .map(link -> URI.create(link.getAttribute("href")))
                        .filter(address -> !address.isAbsolute() && address.getPath().endsWith(".html"))
                        .map(address -> file.resolveSibling(address.getPath()).normalize())
                        .forEach(next::push);
            }
        }
        assertThat(BuiltSite.files(".html"))
                .filteredOn(file -> !file.getFileName().toString().equals("404.html"))
                .isSubsetOf(reached);
    }

    @Test
    void nothingFailsAndNothingIsAskedOfOthers(Browser browser) {
        List<String> faults = new ArrayList<>();
        String home = BuiltSite.ROOT.toUri().toString();
        try (BrowserContext context = browser.newContext();
                Page page = context.newPage()) {
            page.onConsoleMessage(message -> faults.add(page.url() + " says: " + message.text()));
            page.onPageError(error -> faults.add(page.url() + " fails: " + error));
            page.onRequestFailed(request -> faults.add(page.url() + " lacks: " + request.url()));
            page.onRequest(request -> {
                if (!request.url().startsWith(home)) {
                    faults.add(page.url() + " asks for: " + request.url());
                }
            });
            BuiltSite.files(".html").stream()
                    .filter(file -> !file.getFileName().toString().equals("404.html"))
                    .forEach(file -> page.navigate(file.toUri().toString()));
        }
        assertThat(faults).isEmpty();
    }
}
