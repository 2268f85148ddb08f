package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gigogne.golden.GoldenCases;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.junit.jupiter.api.Test;

/** The content of scripts in {@code src/test/canaries} holds one in each text that the schemas leave free, and is valid. */
class CanaryContentTest {
    private static final Path CANARIES = Path.of("src/test/canaries");
    private static final Path GOLDEN = Path.of("src/test/golden");

    /** Contents that together have all keys, and where each stands among the canaries. */
    private static final Map<String, String> SOURCES = Map.of(
            "content/territoire-complet/input", "",
            "content/catalogue/input", "",
            "content/ecole-complete/input", "college",
            "content/paliers/input", "paliers");

    @Test
    void holdsAScriptInEveryFreeText() throws IOException {
        CanaryContent canaries = new CanaryContent();
        Map<Path, String> files = new TreeMap<>();
        for (Map.Entry<String, String> source : new TreeMap<>(SOURCES).entrySet()) {
            for (FileKind kind : FileKind.values()) {
                Path file = GOLDEN.resolve(source.getKey()).resolve(kind.fileName());
                if (Files.exists(file) && isTaken(source.getKey(), kind)) {
                    String folder = kind == FileKind.SETTINGS ? "" : source.getValue();
                    files.put(CANARIES.resolve(folder).resolve(kind.fileName()), canaries.of(kind, file));
                }
            }
        }

        Set<String> free = new TreeSet<>(canaries.free());
        free.removeAll(canaries.planted());
        assertThat(free).isEmpty();
        files.forEach(
                (file, text) -> GoldenCases.assertMatches(file.getParent(), String.valueOf(file.getFileName()), text));
    }

    private static boolean isTaken(String source, FileKind kind) {
        boolean isRootOfAnother = kind == FileKind.SETTINGS && !source.contains("ecole-complete");
        boolean isSecondOfTerritory = source.contains("/catalogue/") && kind != FileKind.CATALOGUE;
        return !isRootOfAnother && !isSecondOfTerritory;
    }

    @Test
    void isReadWithoutErrors() throws IOException {
        ContentReader reader = new ContentReader();
        Outcome<ContentTree> scanned = ContentTree.scan(CANARIES);
        List<Problem> problems = Stream.of(
                        scanned.problems().stream(),
                        scanned.value()
                                .orElseThrow()
                                .places()
                                .flatMap(place -> place.kind() == Place.Kind.SCHOOL
                                        ? reader.readSchool(place).problems().stream()
                                        : reader.readTerritory(place).problems().stream()))
                .flatMap(found -> found)
                .toList();

        assertThat(problems).isEmpty();
    }
}
