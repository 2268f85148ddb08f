package org.gigogne.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder over another theme. Symbolic links are not followed: a theme folder holds what it gives. */
final class OverlaidTheme implements Theme {
    private final Path folder;
    private final Theme below;

    OverlaidTheme(Path folder, Theme below) {
        this.folder = folder;
        this.below = below;
    }

    @Override
    public Optional<byte[]> read(String path) {
        if (!ThemePaths.isPlain(path)) {
            return Optional.empty();
        }
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return below.read(path);
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public List<String> assets() {
        TreeSet<String> assets = new TreeSet<>(below.assets());
        Path root = folder.resolve("assets");
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .forEach(assets::add);
            } catch (IOException e) {
                throw new UncheckedIOException("assets", e);
            }
        }
        return List.copyOf(assets);
    }
}
