package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.whole.HtmlPage.Attribute;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds on every page. */
class PageIT {
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "srcset", "poster", "data", "action", "xlink:href");
    private static final Set<String> SCRIPTS = Set.of(
            "assets/appearance.js", "assets/minisearch.js", "assets/search.js", "assets/sort.js", "recherche-index.js");
    private static final Set<String> NAMES = Set.of("canonical", "alternate");
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");

    private final Map<Path, HtmlPage> pages =
            BuiltSite.files(".html").stream().collect(Collectors.toMap(Function.identity(), HtmlPage::read));

    @Test
    void thereIsAHomePage() {
        assertThat(pages).containsKey(BuiltSite.ROOT.resolve("index.html"));
    }

    @Test
    void everyLinkLeadsToAFileAndAnAnchorOfTheSite() {
        List<String> broken = new ArrayList<>();
        pages.values()
                .forEach(page -> addresses(page)
                        .filter(address -> !isOutside(address))
                        .filter(address -> !resolves(page, address.value()))
                        .forEach(address -> broken.add(at(page, address))));
        assertThat(broken).isEmpty();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        List<String> fetched = new ArrayList<>();
        pages.values()
                .forEach(page -> addresses(page)
                        .filter(address -> isOutside(address) && !isOnlyNamed(address.owner()))
                        .forEach(address -> fetched.add(at(page, address))));
        assertThat(fetched).isEmpty();
    }

    @Test
    void stylesFetchOnlyFilesOfTheSite() {
        Pattern fetch = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)|@import");
        for (Path style : BuiltSite.files(".css")) {
            assertThat(fetch.matcher(text(style)).results())
                    .as("%s", style)
                    .allMatch(found -> found.group(1) != null && resolves(style, found.group(1)));
        }
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeed() {
        pages.values().forEach(page -> {
            List<Element> metas = page.named("meta");
            assertThat(metas)
                    .as("content security policy of %s", page.file())
                    .filteredOn(meta -> meta.getAttribute("http-equiv").equalsIgnoreCase("content-security-policy"))
                    .singleElement()
                    .satisfies(meta -> assertThat(meta.getAttribute("content"))
                            .contains(
                                    "default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'")
                            .doesNotContain("unsafe", "*", "http:", "https:", "data:"));
        });
    }

    @Test
    void pagesRunScriptsOfTheThemeAlone() {
        List<String> others = new ArrayList<>();
        pages.values().forEach(page -> {
            page.named("script").stream()
                    .filter(script -> !isOfTheTheme(page, script))
                    .forEach(script -> others.add(page.file() + ": " + script.getAttribute("src")));
            page.attributes().stream()
                    .filter(attribute -> attribute.name().startsWith("on")
                            || attribute.name().equals("style")
                            || attribute
                                    .value()
                                    .strip()
                                    .toLowerCase(Locale.ROOT)
                                    .startsWith("javascript:"))
                    .forEach(attribute -> others.add(at(page, attribute)));
        });
        assertThat(others).isEmpty();
    }

    /** Classic, from a file, and deferred, but for the one that must run before anything is painted. */
    private static boolean isOfTheTheme(HtmlPage page, Element script) {
        String name = script(page, script);
        return SCRIPTS.contains(name)
                && script.getTextContent().isEmpty()
                && !script.hasAttribute("type")
                && script.hasAttribute("defer") != name.equals("assets/appearance.js");
    }

    /** Path of a script from the root of the language. */
    private static String script(HtmlPage page, Element script) {
        return BuiltSite.languageRoot(page.file())
                .relativize(BuiltSite.target(page.file(), URI.create(script.getAttribute("src"))))
                .toString()
                .replace('\\', '/');
    }

    @Test
    void pagesLoadTheScriptThatSortsWhereATableIsToBeSorted() {
        pages.values()
                .forEach(page -> assertThat(page.named("script").stream().map(script -> script(page, script)))
                        .as("%s", page.file())
                        .filteredOn(name -> name.equals("assets/sort.js"))
                        .hasSize(
                                page.named("table").stream()
                                                .anyMatch(table -> table.getAttribute("class")
                                                        .equals("sortable"))
                                        ? 1
                                        : 0));
    }

    @Test
    void everyPageHasATitleOfItsOwn() {
        Map<String, Long> titles = pages.values().stream()
                .map(page -> BuiltSite.languageRoot(page.file()) + ": " + title(page))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(titles)
                .allSatisfy((title, count) -> assertThat(count).as(title).isEqualTo(1));
    }

    private static String title(HtmlPage page) {
        return page.elements().stream()
                .filter(element -> element.getNodeName().equals("title"))
                .findFirst()
                .map(Element::getTextContent)
                .filter(title -> !title.isBlank())
                .orElseThrow(() -> new AssertionError(page.file() + " has no title"));
    }

    private static Stream<Attribute> addresses(HtmlPage page) {
        return page.attributes().stream().filter(attribute -> ADDRESSES.contains(attribute.name()));
    }

    private static boolean isOutside(Attribute address) {
        String scheme = URI.create(address.value()).getScheme();
        return address.value().startsWith("//") || (scheme != null && OUTSIDE.contains(scheme));
    }

    /** Whether a browser fetches nothing for this element until its reader asks for it. */
    private static boolean isOnlyNamed(Element element) {
        return element.getLocalName().equals("a") || NAMES.contains(element.getAttribute("rel"));
    }

    private boolean resolves(HtmlPage page, String address) {
        URI uri = URI.create(address);
        if (!resolves(page.file(), address)) {
            return false;
        }
        if (uri.getFragment() == null) {
            return true;
        }
        HtmlPage target = pages.get(BuiltSite.target(page.file(), uri));
        return target == null || target.ids().contains(uri.getFragment());
    }

    /** Whether a relative address leads to a file of the site, as it must where no server adds {@code index.html}. */
    private static boolean resolves(Path from, String address) {
        URI uri = URI.create(address);
        if (uri.isAbsolute()
                || uri.getRawAuthority() != null
                || (uri.getPath().startsWith("/") && !BuiltSite.isNotFound(from))) {
            return false;
        }
        Path target = BuiltSite.target(from, uri);
        return target.startsWith(BuiltSite.ROOT) && Files.isRegularFile(target);
    }

    private static String at(HtmlPage page, Attribute attribute) {
        return BuiltSite.ROOT.relativize(page.file()) + ": " + attribute;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
