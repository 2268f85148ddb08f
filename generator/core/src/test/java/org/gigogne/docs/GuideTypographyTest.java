package org.gigogne.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The prose of the guide is set as French is: narrow no-break spaces, curly apostrophes, guillemets. */
class GuideTypographyTest {
    private static final Pattern NOT_PROSE =
            Pattern.compile("(?ms)^```.*?^```$|`+[^`]+`+|<!--.*?-->|]\\([^)]*\\)|https?://\\S+|^\\|[-|]+$");
    private static final Pattern MISTAKE = Pattern.compile(
            "['\"]|(?<![\\u202f\\s])[;!?»](?!])|[ \\u00a0][:;!?»]|«[^\\u202f]|(?<=\\p{L}):(?= |$)|\\.\\.\\.");

    static List<String> pages() {
        return Guide.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void spacesAndSignsAreFrench(String page) {
        String prose = NOT_PROSE.matcher(Guide.read(page)).replaceAll("");
        assertThat(MISTAKE.matcher(prose).results().map(match -> around(prose, match.start())))
                .isEmpty();
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20))
                .replace('\n', '⏎');
    }
}
