package org.gigogne.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links of the guide lead somewhere, and every page can be reached. */
class GuideLinksTest {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]+`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");

    static List<String> pages() {
        return Guide.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(String page) {
        links(page).filter(link -> !link.contains("://")).forEach(link -> {
            int hash = link.indexOf('#');
            String path = hash < 0 ? link : link.substring(0, hash);
            Path target = path.isEmpty() ? file(page) : file(page).resolveSibling(path);
            assertThat(target).as("%s in %s", link, page).exists();
            if (hash >= 0) {
                assertThat(anchors(target)).as("%s in %s", link, page).contains(link.substring(hash + 1));
            }
        });
    }

    @Test
    void everyPageIsLinkedFromAnother() {
        List<Path> linked = pages().stream()
                .flatMap(page -> links(page)
                        .filter(link -> !link.startsWith("#") && !link.contains("://"))
                        .map(link -> file(page)
                                .resolveSibling(link.replaceFirst("#.*", ""))
                                .normalize()))
                .toList();
        assertThat(pages().stream()
                        .filter(page -> !page.equals("README.md"))
                        .map(page -> file(page).normalize()))
                .isSubsetOf(linked);
    }

    private static Path file(String page) {
        return Guide.FOLDER.resolve(page);
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(INLINE_CODE
                        .matcher(FENCED.matcher(Guide.read(page)).replaceAll(""))
                        .replaceAll(""))
                .results()
                .map(match -> match.group(1));
    }

    private static List<String> anchors(Path page) {
        return HEADING.matcher(FENCED.matcher(Guide.read(page)).replaceAll(""))
                .results()
                .map(match -> FrenchMarkdown.anchor(match.group(1)))
                .toList();
    }
}
