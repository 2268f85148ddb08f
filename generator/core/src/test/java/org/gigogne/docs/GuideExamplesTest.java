package org.gigogne.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.build.BuildRequest;
import org.gigogne.build.BuildResult;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.CheckRequest;
import org.gigogne.build.Generator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide shows as right is right, and the site says of it what the guide says. */
class GuideExamplesTest {
    private static final String OUTSIDE = "hors contenu";

    private final Generator generator = new Generator(Map.of());

    @TempDir
    private Path folder;

    /** The guide, and the page that every visitor sees first. */
    private static Stream<String> pages() {
        return Stream.concat(Guide.pages().stream(), Stream.of("../../README.md"));
    }

    static List<GuideContent> contents() {
        return pages().flatMap(page -> GuideContent.of(page).stream()).toList();
    }

    static Stream<GuideContent> contentsWithClaims() {
        return contents().stream().filter(content -> !content.claims().isEmpty());
    }

    static List<GuideBlock> yamlBlocks() {
        return pages().flatMap(page -> GuideBlock.of(page).stream())
                .filter(block -> block.language().equals("yaml"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("yamlBlocks")
    void everyYamlBlockIsMarked(GuideBlock block) {
        assertThat(block.marks())
                .containsAnyOf(Map.entry(GuideContent.FILE, block.mark(GuideContent.FILE)), Map.entry(OUTSIDE, ""));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void exampleHasNoProblem(GuideContent content) {
        content.writeTo(folder.resolve("content"));

        BuildResult result = generator.check(new CheckRequest(folder.resolve("content"), 1));

        assertThat(new BuildSummary(result, "content").problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contentsWithClaims")
    void siteSaysWhatTheGuideSays(GuideContent content) throws IOException {
        content.writeTo(folder.resolve("content"));
        Path site = folder.resolve("site");

        BuildResult result = generator.build(new BuildRequest(
                folder.resolve("content"), site, Optional.empty(), Optional.empty(), Optional.empty(), 1));

        assertThat(new BuildSummary(result, "content").problems()).isEmpty();
        for (GuideBlock claim : content.claims()) {
            if (claim.has("réponse")) {
                assertThat(answer(claim, result) + "\n").as(claim.toString()).isEqualTo(claim.text());
            } else if (claim.has("page")) {
                assertThat(HtmlText.of(Files.readString(site.resolve(claim.mark("page")))))
                        .as(claim.toString())
                        .contains(claim.lines().stream().map(HtmlText::plain).toList());
            } else {
                claim.lines().forEach(file -> assertThat(site.resolve(file)).exists());
            }
        }
    }

    /** What the verb that the guide speaks of says in the end; {@code built} is what building gave. */
    private String answer(GuideBlock claim, BuildResult built) {
        if (claim.mark("réponse").equals("check")) {
            BuildResult checked = generator.check(new CheckRequest(folder.resolve("content"), 1));
            return new BuildSummary(checked, "content").check();
        }
        return new BuildSummary(built, "content").build("site");
    }
}
