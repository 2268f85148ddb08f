package org.gigogne.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigogne.build.BuildResult;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.CheckRequest;
import org.gigogne.build.Generator;
import org.gigogne.golden.GoldenCases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages that the guide shows are those that the software writes; {@code -Dgolden.update=true} rewrites them. */
class GuideFaultsTest {
    private final Generator generator = new Generator(Map.of());

    @TempDir
    private Path folder;

    static List<String> pages() {
        return Guide.pages().stream()
                .filter(page -> GuideBlock.of(page).stream().anyMatch(block -> block.has(GuideContent.FAULT)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void messagesAreThoseOfTheSoftware(String page) {
        List<String> lines = new ArrayList<>(Guide.read(page).lines().toList());
        List<GuideBlock> blocks = GuideBlock.of(page);
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).has(GuideContent.FAULT)) {
                GuideBlock shown = blocks.get(i + 1);
                assertThat(shown.language()).as("block after %s", blocks.get(i)).isEqualTo("text");
                List<String> place = lines.subList(
                        shown.firstLine(), shown.firstLine() + shown.lines().size());
                place.clear();
                place.addAll(message(blocks.get(i), i).lines().toList());
            }
        }
        GoldenCases.assertMatches(Guide.FOLDER, page, String.join("\n", lines) + "\n");
    }

    private String message(GuideBlock block, int number) {
        Path content = folder.resolve(String.valueOf(number));
        GuideContent.ofFault(block).writeTo(content);
        BuildResult result = generator.check(new CheckRequest(content, 1));
        assertThat(result.problems())
                .as("problems of %s", block)
                .extracting(problem -> problem.code().id())
                .contains(block.mark(GuideContent.FAULT));
        return new BuildSummary(result, "content").problems();
    }
}
