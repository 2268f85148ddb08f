package org.gigogne.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the site stands that the plugin built, and what lies in it. */
final class BuiltSite {
    /** The folder of the site. */
    static final Path ROOT = folder("gigogne.site");

    /** The folder of the content that it was built from. */
    static final Path CONTENT = folder("gigogne.content");

    private BuiltSite() {}

    /** All files whose name ends so, sorted. */
    static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property, "")).toAbsolutePath().normalize();
    }
}
