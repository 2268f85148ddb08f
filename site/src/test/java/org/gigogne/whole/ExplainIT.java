package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.cli.ProgramRun;
import org.gigogne.golden.GoldenCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Figures of the example say where they come from. */
class ExplainIT {
    private static final Pattern VALUE =
            Pattern.compile("(?m)^ {2}valeur : (\\S+?),?(?:\\s.*médiane : (\\S+))?(?:\\s|$)");
    private static final Pattern FAMILY = Pattern.compile("g-f-([a-z]+)");

    private static final Map<String, String> EXPLANATIONS =
            explanations(Stream.concat(cases().stream().map(ExplainIT::figure), figuresOnPages())
                    .toList());

    private static String figure(Path folder) {
        try {
            return Files.readString(folder.resolve("figure.txt")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> cases() {
        return GoldenCases.of("explain");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsFilesAndLines(Path folder) {
        String text = explained(figure(folder));

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
        return Objects.requireNonNull(EXPLANATIONS.get(figure), figure);
    }

    /** What the command says of all figures, asked for at once: each answer begins with its figure. */
    private static Map<String, String> explanations(List<String> figures) {
        List<String> arguments = new ArrayList<>(List.of("explain", "--content", BuiltSite.CONTENT.toString()));
        arguments.addAll(figures);
        ProgramRun run = ProgramRun.command(BuiltSite.ROOT, arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        Map<String, String> texts = new HashMap<>();
        String rest = "\n" + run.out().replace(BuiltSite.CONTENT.toString(), "content");
        for (int i = figures.size() - 1; i >= 0; i--) {
            int start = rest.lastIndexOf("\n" + figures.get(i) + "\n");
            assertThat(start).as(figures.get(i)).isNotNegative();
            texts.put(figures.get(i), rest.substring(start + 1).stripTrailing() + "\n");
            rest = rest.substring(0, start + 1);
        }
        return texts;
    }
}
