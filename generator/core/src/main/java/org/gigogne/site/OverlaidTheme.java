package org.gigogne.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder over another theme: its files replace those below, but for settings and texts ({@code .properties}), whose
 * keys are added to those below and win over them. Symbolic links are not followed: a theme folder holds what it gives.
 */
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
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(path.endsWith(".properties") ? joined(below.read(path), bytes) : bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Of two values of one key, readers of properties keep the last. */
    private static byte[] joined(Optional<byte[]> first, byte[] last) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(first.orElse(new byte[0]));
        joined.write('\n');
        joined.write(last);
        return joined.toByteArray();
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
