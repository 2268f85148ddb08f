package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.SchoolDocuments;
import org.gigogne.golden.GoldenCases;
import org.gigogne.model.School;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.ProblemRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the school of each case, and compares what each value contributes and what they add up to, on 20 November 2026. No
 * property, so that it is quick enough to look for faults by the thousand; {@link ReferenceSynthesisTest} tries more schools.
 */
class SynthesisGoldenTest {
    private static final ContentReader READER = new ContentReader();
    private static final Circumstances CIRCUMSTANCES =
            new Circumstances(LocalDate.of(2026, 11, 20), 6, new SmallGroups(5));

    @ParameterizedTest
    @MethodSource("cases")
    void contributionsAreThoseExpected(Path folder) {
        School school = school(folder);
        String contributions = Stream.of(FigureKind.values())
                .flatMap(kind -> kind.of(school, CIRCUMSTANCES).map(one -> line(kind, one)))
                .collect(Collectors.joining());

        GoldenCases.assertMatches(folder, "contributions.txt", contributions);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sumsAreThoseExpected(Path folder) {
        Synthesis synthesis = new Summariser(CIRCUMSTANCES).summarise(school(folder));
        StringBuilder sums = new StringBuilder();
        for (FigureKey key : synthesis.keys()) {
            BigDecimal sum = synthesis.sum(key.kind(), key.of().toArray(String[]::new));
            sums.append("%s %s %s\n".formatted(key.kind(), key.of(), sum.toPlainString()));
        }
        synthesis
                .labels()
                .forEach(label -> sums.append("[%s, %s] %s\n".formatted(label.id(), label.unit(), label.text())));

        GoldenCases.assertMatches(folder, "sums.txt", sums.toString());
    }

    private static String line(FigureKind kind, Contribution contribution) {
        return "%s %s %s < %s%s\n"
                .formatted(
                        kind,
                        contribution.of(),
                        contribution.amount().toPlainString(),
                        contribution.origin().file(),
                        contribution.origin().pointer());
    }

    private static School school(Path folder) {
        ContentTree tree = value(ContentTree.scan(folder.resolve("input")));
        SchoolDocuments documents = value(READER.readSchool(tree.place()));
        return documents.school();
    }

    private static <T> T value(Outcome<T> outcome) {
        return outcome.value()
                .orElseThrow(() -> new AssertionError(new ProblemRenderer("").render(outcome.problems())));
    }

    private static List<Path> cases() {
        return GoldenCases.of("synthesis");
    }
}
