package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gigogne.cli.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What checkers from outside have to say: stylelint, HTML_CodeSniffer and Lighthouse. */
@ExtendWith(BrowserExtension.class)
class CheckersIT {
    /** Errors of WCAG 2 AA, each with its code, the way to its element and what is wrong. */
    private static final String SNIFF =
            """
            () => new Promise((resolve, reject) => {
              const way = element => element.id ? '#' + element.id
                : (element.parentElement ? way(element.parentElement) + ' > ' : '') + element.localName
                  + (element.parentElement?.querySelectorAll(':scope > ' + element.localName).length > 1
                    ? `:nth-child(${[...element.parentElement.children].indexOf(element) + 1})` : '');
              HTMLCS.process('WCAG2AA', document, () => resolve(HTMLCS.getMessages()
                .filter(message => message.type === HTMLCS.ERROR)
                .map(({code, element, msg}) => `${code} ${element.nodeType === 1 ? way(element) : ''} ${msg}`)),
                () => reject(new Error('HTML_CodeSniffer failed')));
            })
            """;

    private static final List<String> FLAWLESS = List.of("accessibility", "best-practices", "seo");
    private static final double FAST = 0.95;
    private static final int RUNS = 3; // one alone varies too much

    static Stream<PageKind> kinds() {
        return PageKind.all().stream();
    }

    @Test
    void stylelintFindsNoFault() {
        Path assets = BuiltSite.ROOT.resolve("assets");
        ProgramRun run = Checkers.run(
                "stylelint",
                Map.of(),
                Stream.of("style.css", "identite.css")
                        .map(sheet -> assets.resolve(sheet).toString())
                        .toList());
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void codeSnifferFindsNoError(PageKind kind, Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true));
                Page page = kind.open(context)) {
            page.addScriptTag(
                    new Page.AddScriptTagOptions().setPath(Checkers.file("html_codesniffer/build/HTMLCS.js")));
            assertThat((List<?>) page.evaluate(SNIFF)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"etablissement/index", "etablissement/actions/une", "territoire/index"})
    void lighthouseGivesFullMarks(String kind) {
        try (WebServer server = new WebServer()) {
            String address = server.address(PageKind.of(kind).file()).toString();
            List<Double> performance = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                JsonNode report = lighthouse(address);
                FLAWLESS.forEach(category -> assertThat(score(report, category))
                        .as(() -> category + ": " + faults(report, category))
                        .isEqualTo(1));
                performance.add(score(report, "performance"));
            }
            assertThat(performance.stream().sorted().skip(RUNS / 2).findFirst())
                    .as("median of %s", performance)
                    .hasValueSatisfying(median -> assertThat(median).isGreaterThanOrEqualTo(FAST));
        }
    }

    private static JsonNode lighthouse(String address) {
        ProgramRun run = Checkers.run(
                "lighthouse",
                Map.of("CHROME_PATH", BrowserExtension.executable().toString()),
                List.of(
                        address,
                        "--quiet",
                        "--output=json",
                        "--no-enable-error-reporting",
                        "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new JsonMapper().readTree(run.out());
    }

    /** From 0 to 1. */
    private static double score(JsonNode report, String category) {
        return report.at("/categories/" + category + "/score").asDouble();
    }

    /** The audits that lowered a score, with the elements at fault. */
    private static List<String> faults(JsonNode report, String category) {
        List<String> faults = new ArrayList<>();
        for (JsonNode part : report.at("/categories/" + category + "/auditRefs")) {
            JsonNode audit = report.at("/audits/" + part.get("id").asString());
            if (part.get("weight").asDouble() > 0 && audit.get("score").asDouble(1) < 1) {
                faults.add(audit.get("id").asString() + " " + audit.findValuesAsString("selector"));
            }
        }
        return faults;
    }
}
