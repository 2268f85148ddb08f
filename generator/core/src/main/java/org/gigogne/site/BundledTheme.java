package org.gigogne.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The theme on the class path; its resource {@code assets.txt} lists the assets, one path a line. */
final class BundledTheme extends Theme {
    static final BundledTheme INSTANCE = new BundledTheme();

    private static final String ROOT = "/org/gigogne/theme/";

    private BundledTheme() {}

    @Override
    public Optional<byte[]> read(String path) {
        if (!ThemePaths.isPlain(path) || isFolder(path)) {
            return Optional.empty();
        }
        try (InputStream resource = BundledTheme.class.getResourceAsStream(ROOT + path)) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A class path may give a folder as a list of names; files of the theme have an ending, folders have none. */
    private static boolean isFolder(String path) {
        return path.lastIndexOf('.') < path.lastIndexOf('/') + 1;
    }

    @Override
    public List<String> assets() {
        return read("assets.txt")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .sorted()
                        .toList())
                .orElse(List.of());
    }
}
