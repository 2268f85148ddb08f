package org.gigogne.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gigogne.golden.GoldenCases;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/**
 * {@code messages.md} lists every code with its severity; {@code -Dgolden.update=true} rewrites the list. What a code
 * means is written there by hand, and kept.
 */
class GuideCodeTableTest {
    private static final String PAGE = "messages.md";
    private static final String TO_WRITE = "À ÉCRIRE";
    private static final String HEAD = "| Code | Gravité | Ce que c’est |\n|---|---|---|\n";
    private static final Pattern ROW =
            Pattern.compile("\\| \\[?`([A-Z]+-[0-9]{3})`(?:]\\(#[^)]*\\))? \\| [^|]* \\| (.*?) \\|");

    private final String page = Guide.read(PAGE);

    @Test
    void tableListsEveryCode() {
        int start = page.indexOf(HEAD);
        assertThat(start).as("the head of the table").isPositive();
        int end = page.indexOf("\n\n", start) + 1;
        Map<String, String> meanings = meanings(page.substring(start, end));
        String rows = Arrays.stream(ProblemCode.values())
                .map(code -> row(code, meanings.getOrDefault(code.id(), TO_WRITE)))
                .collect(Collectors.joining());

        GoldenCases.assertMatches(Guide.FOLDER, PAGE, page.substring(0, start) + HEAD + rows + page.substring(end));
    }

    @Test
    void everyCodeIsExplained() {
        assertThat(page).doesNotContain(TO_WRITE);
    }

    @Test
    void everyCodeOfTheGuideExists() {
        List<String> known =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList();
        Guide.pages()
                .forEach(name -> assertThat(Pattern.compile("\\b[A-Z]{4,}-[0-9]{3}\\b")
                                .matcher(Guide.read(name))
                                .results()
                                .map(match -> match.group()))
                        .as(name)
                        .isSubsetOf(known));
    }

    private String row(ProblemCode code, String meaning) {
        String name = "`" + code.id() + "`";
        String anchor = code.id().toLowerCase(java.util.Locale.ROOT);
        boolean isTold = page.contains("\n### " + code.id() + "\n");
        return "| " + (isTold ? "[" + name + "](#" + anchor + ")" : name) + " | "
                + code.severity().label() + " | " + meaning + " |\n";
    }

    private static Map<String, String> meanings(String table) {
        Map<String, String> meanings = new LinkedHashMap<>();
        table.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row -> meanings.put(row.group(1), row.group(2)));
        return meanings;
    }
}
