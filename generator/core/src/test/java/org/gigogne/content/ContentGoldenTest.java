package org.gigogne.content;

import java.nio.file.Path;
import java.util.List;
import org.gigogne.golden.GoldenCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code golden/content}: what reading {@code input} says must be {@code expected.txt}. */
class ContentGoldenTest {
    private final ContentReader reader = new ContentReader();

    static List<Path> cases() {
        return GoldenCases.of("content");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsExpected(Path folder) {
        GoldenCases.assertMatches(folder, "expected.txt", ContentTranscript.of(reader, folder.resolve("input")));
    }
}
