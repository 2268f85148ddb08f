package org.gigogne.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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

    /** Languages of the example: the first stands at the root, each other in a folder of its name. */
    static final List<String> LANGUAGES = List.of("fr", "en");

    private BuiltSite() {}

    /** Whether a page is shown under any address: its links start from the root of the host, where the example stands. */
    static boolean isNotFound(Path page) {
        return page.endsWith("404.html");
    }

    /** The file to which a relative address leads. */
    static Path target(Path from, URI address) {
        if (isNotFound(from) && address.getPath().startsWith("/")) {
            return ROOT.resolve(address.getPath().substring(1)).normalize();
        }
        return address.getPath().isEmpty()
                ? from
                : from.resolveSibling(address.getPath()).normalize();
    }

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

    /** All pages in the first language of the site, sorted. */
    static List<Path> pages() {
        return files(".html").stream()
                .filter(file -> languageRoot(file).equals(ROOT))
                .toList();
    }

    /** Roots of the site, one for each language. */
    static List<Path> languageRoots() {
        return Stream.concat(Stream.of(ROOT), LANGUAGES.stream().skip(1).map(ROOT::resolve))
                .toList();
    }

    /** Root of the language that a file is in. */
    static Path languageRoot(Path file) {
        return languageRoots().stream()
                .skip(1)
                .filter(file::startsWith)
                .findFirst()
                .orElse(ROOT);
    }

    /** Path of a file from the root of the site, with {@code /}. */
    static String path(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property, "")).toAbsolutePath().normalize();
    }
}
