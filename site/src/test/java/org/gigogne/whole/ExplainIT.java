package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.build.ExplainRequest;
import org.gigogne.build.ExplainResult;
import org.gigogne.build.Generator;
import org.gigogne.build.SiteChoices;
import org.gigogne.golden.GoldenCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Figures of the example say where they come from. */
class ExplainIT {
    private static final Pattern VALUE =
            Pattern.compile("(?m)^ {2}valeur : (\\S+?),?(?:\\s.*médiane : (\\S+))?(?:\\s|$)");
    private static final Pattern FAMILY = Pattern.compile("g-f-([a-z]+)");

    private static final Generator GENERATOR = new Generator(Map.of());

    static List<Path> cases() {
        return GoldenCases.of("explain");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsFilesAndLines(Path folder) throws IOException {
        String figure = Files.readString(folder.resolve("figure.txt")).strip();

        String text = explained(figure);

        assertThat(text).contains("\n    content/").containsPattern("\\.yml:\\d+:\\d+ : ");
        GoldenCases.assertMatches(folder, "expected.txt", text);
    }

    /** An id of each family on each kind of page. What is in percent of a reference is told by the ratios and the rule. */
    static Stream<String> figuresOnPages() {
        Map<String, String> first = new TreeMap<>();
        for (Path page : BuiltSite.pages()) {
            for (String id : HtmlPage.read(page).ids()) {
                Matcher family = FAMILY.matcher(id);
                if (family.lookingAt() && !family.group(1).equals("equity")) {
                    first.putIfAbsent(page.getFileName() + family.group(), BuiltSite.path(page) + "#" + id);
                }
            }
        }
        return first.values().stream();
    }

    @ParameterizedTest
    @MethodSource("figuresOnPages")
    void saysTheFigureThatThePageShows(String figure) throws IOException {
        String page = figure.substring(0, figure.indexOf('#'));
        String id = figure.substring(figure.indexOf('#') + 1);
        String shown = HtmlPage.read(BuiltSite.ROOT.resolve(page)).elements().stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();

        Matcher values = VALUE.matcher(explained(figure));

        assertThat(values.results()
                        .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                        .filter(value -> value != null)
                        .map(value -> value.replaceFirst(",$", "")))
                .as(shown)
                .anyMatch(shown::contains);
    }

    private static String explained(String figure) {
        ExplainResult result =
                GENERATOR.explain(new ExplainRequest(BuiltSite.CONTENT, "content", figure, SiteChoices.DEFAULT, 2));
        return result.text()
                .orElseThrow(() -> new AssertionError(result.result().problems()));
    }
}
