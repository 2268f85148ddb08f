package org.gigogne.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of other corpora, from which a search for hostile inputs starts. */
public final class SeedFiles {
    /** An input is made no longer than the longest seed: long ones are slow, and hide what is wrong. */
    public static final int MOST_BYTES = 4096;

    private SeedFiles() {}

    /** The files anywhere below a folder of {@code src/test} that are not too long, by name. */
    public static List<Path> below(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("src", "test").resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() <= MOST_BYTES)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What they hold. */
    public static Stream<byte[]> bytesBelow(String folder) {
        return below(folder).stream().map(SeedFiles::bytes);
    }

    /** What a file holds. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
