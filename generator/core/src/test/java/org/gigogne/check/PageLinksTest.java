package org.gigogne.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gigogne.content.SourceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](b.md) | link 1:5 b.md",
                "![a](b.png) | image 1:6 b.png",
                "[![a](b.png)](c.md) | link 1:15 c.md, image 1:7 b.png",
                "[a](<b c.md>) | link 1:6 b c.md",
                "[a](<https://example.org>) | link 1:6 https://example.org",
                "[a]: b.md | link 1:6 b.md",
                "<https://example.org> | link 1:2 https://example.org",
                "`[a](b.md)` [c](d.md) | link 1:17 d.md",
                "``a ` [b](c.md)`` | ''",
                "a [b] (c) | ''",
            })
    void linksOfALineAreFound(String line, String expected) {
        assertThat(String.join(", ", found(line))).isEqualTo(expected);
    }

    @Test
    void fencedCodeHoldsNoLink() {
        assertThat(found("```", "[a](b.md)", "~~~", "[c](d.md)", "```", "[e](f.md)"))
                .containsExactly("link 6:5 f.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "[a]", "![", "[a](", "`", "` ``", "<a:", "[a]:", "href=", "[[a]", "(", "!["})
    void hostileLineTakesNoLongerThanAnother(String piece) {
        String line = piece.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThatCode(() -> found(line)).doesNotThrowAnyException());
    }

    private static List<String> found(String... lines) {
        return PageLinks.of(new SourceMap("page.md", List.of(lines), Map.of())).stream()
                .map(link ->
                        (link.isImage() ? "image " : "link ") + link.target().line() + ":"
                                + link.target().column() + " " + link.target().text())
                .toList();
    }
}
