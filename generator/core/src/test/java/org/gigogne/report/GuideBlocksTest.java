package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blocks that the guide tells of are those that there are, and each of its examples prints. */
class GuideBlocksTest {
    private static final Path GUIDE = Path.of("../../docs/guide/rapports.md");
    private static final String UNKNOWN = "<blockquote>";

    static List<String> examples() {
        return Pattern.compile("(?s)```html\\n(.*?)```")
                .matcher(guide())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static List<String> goodExamples() {
        return examples().stream().filter(html -> !html.contains(UNKNOWN)).toList();
    }

    @ParameterizedTest
    @MethodSource("goodExamples")
    void printsEachExample(String html) {
        Outcome<byte[]> outcome = ReportFixtures.print(article(html), ReportFixtures::image);

        assertThat(outcome.problems()).isEmpty();
        byte[] pdf = outcome.value().orElseThrow();
        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
    }

    @Test
    void showsEachBlock() {
        List<Block> all =
                goodExamples().stream().flatMap(html -> blocks(read(html))).toList();

        assertThat(all.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Block.class.getPermittedSubclasses()));
        assertThat(all.stream()
                        .filter(Block.Section.class::isInstance)
                        .map(block -> ((Block.Section) block).kind())
                        .distinct())
                .containsExactlyInAnyOrder(Block.Section.Kind.values());
        assertThat(all.stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).kind())
                        .distinct())
                .containsExactlyInAnyOrder(Block.Paragraph.Kind.values());
    }

    @Test
    void quotesTheMessageOfAnUnknownElement() {
        String html = examples().stream()
                .filter(example -> example.contains(UNKNOWN))
                .findFirst()
                .orElseThrow();

        List<Problem> problems = ReportFixtures.print(article(html)).problems();

        assertThat(problems).hasSize(1);
        assertThat(guide()).contains("```text\n" + problems.get(0).message() + "\n```");
    }

    /** A cover needs its own heading; all others stand below one. */
    private static String article(String html) {
        String heading = html.contains("<h1>") ? "" : "<h1>Rapport</h1>";
        return "<article lang=\"fr\">" + heading + html + "</article>";
    }

    private static List<Block> read(String html) {
        Findings findings = new Findings("guide");
        return new BlockReader(findings, ReportFixtures::image)
                .read(new XmlReader(article(html), findings).read().orElseThrow());
    }

    /** The blocks and all that stand in them. */
    private static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), inside(block)));
    }

    private static Stream<Block> inside(Block block) {
        if (block instanceof Block.Section section) {
            return blocks(section.content());
        } else if (block instanceof Block.Items items) {
            return items.items().stream().flatMap(item -> blocks(item.content()));
        } else if (block instanceof Block.Banner banner) {
            return blocks(banner.content());
        }
        return Stream.empty();
    }

    private static String guide() {
        try {
            return Files.readString(GUIDE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
