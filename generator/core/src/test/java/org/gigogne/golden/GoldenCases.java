package org.gigogne.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A corpus of cases, each a folder {@code src/test/golden/<feature>/<case>} with an input and the output that is
 * expected. A new test is a new folder.
 *
 * <p>With {@code -Dgolden.update=true} an output that differs is written, and the test still fails: somebody has to
 * look at the difference. Where {@code CI} is {@code true} nothing is ever written.
 */
public final class GoldenCases {
    private static final Path ROOT = Path.of("src", "test", "golden");

    private GoldenCases() {}

    /** The folders of a feature's cases, by name. */
    public static List<Path> of(String feature) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(feature))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless a file of a case holds exactly this text. */
    public static void assertMatches(Path folder, String fileName, String actual) {
        Path file = folder.resolve(fileName);
        String expected = read(file);
        if (Boolean.getBoolean("golden.update") && !actual.equals(expected)) {
            update(file, actual);
        }
        assertThat(actual)
                .as("%s; after a wanted change run with -Dgolden.update=true and look at the difference", file)
                .isEqualTo(expected);
    }

    private static void update(Path file, String actual) {
        if ("true".equals(System.getenv("CI"))) {
            fail("golden files are not written where CI is true: " + file);
        }
        try {
            Files.writeString(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fail("rewritten, look at it: " + file);
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
