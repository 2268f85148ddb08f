package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.ProblemRenderer;

/** Whatever stands in a file, reading it ends with a value or with problems, and never throws. */
class ReaderTotalityTest {
    private final FileReader reader = new FileReader(ContentLimits.DEFAULT);
    private final TextReader texts = new TextReader(ContentLimits.DEFAULT.fileBytes());

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 3000)
    void anyMixOfYamlSignsIsReadOrRefused(@ForAll("mixes") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void anyDamageToAValidFileIsReadOrRefused(@ForAll("damaged") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    private void check(byte[] bytes) {
        for (FileKind kind : List.of(FileKind.PLAN, FileKind.SCHOOL, FileKind.INVENTORY)) {
            Outcome<SourceText> text = texts.decode(bytes, "x.yml");
            Outcome<?> outcome =
                    text.value().isPresent() ? reader.read(text.value().get(), kind, kind.type()) : text;
            assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.hasErrors());
            assertThat(new ProblemRenderer("").render(outcome.problems())).doesNotContain("Exception");
        }
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(
                        ":",
                        ": ",
                        "- ",
                        "-",
                        "\n",
                        "\n  ",
                        "\n    ",
                        "\t",
                        " ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "\"",
                        "'",
                        "#",
                        " #",
                        "&a",
                        "*a",
                        "!",
                        "!!str ",
                        "|",
                        ">",
                        "%",
                        "@",
                        "`",
                        "?",
                        "? ",
                        "---\n",
                        "...\n",
                        "<<",
                        "\\",
                        "\u00a0",
                        "\r",
                        "é",
                        "\uD83D\uDE00",
                        "actions",
                        "id",
                        "quoi",
                        "nom",
                        "annee",
                        "effectifs",
                        "appareils",
                        "nombre",
                        "releve-le",
                        "2026-02-30",
                        "2026-09",
                        "3,5",
                        "1.10",
                        "12",
                        "true",
                        "~",
                        "1e99",
                        "a",
                        "\n- id: a\n  ",
                        "%YAML 1.2\n---\n",
                        "|2-\n",
                        ">9\n",
                        "&",
                        "*",
                        "\u2028")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> damaged() {
        String valid = readValid();
        return Combinators.combine(
                        Arbitraries.integers().between(0, valid.length()),
                        Arbitraries.integers().between(0, 30),
                        mixes())
                .as((at, length, mix) ->
                        valid.substring(0, at) + mix + valid.substring(Math.min(valid.length(), at + length)));
    }

    private static String readValid() {
        Path file = Path.of("src/test/golden/content/ecole-complete/input/plan-action.yml");
        return new TextReader(ContentLimits.DEFAULT.fileBytes())
                .read(file, "plan-action.yml")
                .value()
                .orElseThrow()
                .text();
    }
}
