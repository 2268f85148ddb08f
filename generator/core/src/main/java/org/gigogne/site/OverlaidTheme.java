package org.gigogne.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder over another theme: its files replace those below, but for settings and texts ({@code .properties}), whose
 * keys are added to those below and win over them. Symbolic links are not followed: a theme folder holds what it gives.
 */
final class OverlaidTheme extends Theme {
    private final Path folder;
    private final Theme below;

    OverlaidTheme(Path folder, Theme below) {
        this.folder = folder;
        this.below = below;
    }

    /** Of two values of one key, readers of properties keep the last. */
    @Override
    public Optional<byte[]> read(String path) {
        return layers(path).stream().reduce(OverlaidTheme::joined);
    }

    private static byte[] joined(byte[] first, byte[] last) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.write('\n');
        joined.writeBytes(last);
        return joined.toByteArray();
    }

    @Override
    public List<byte[]> layers(String path) {
        Path file = ThemePaths.isPlain(path) ? folder.resolve(path) : folder;
        if (!isHeld(file)) {
            return below.layers(path);
        }
        List<byte[]> layers = new ArrayList<>(path.endsWith(".properties") ? below.layers(path) : List.of());
        try {
            layers.add(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return List.copyOf(layers);
    }

    /** Whether the folder itself holds a file: none of the folders between is a link. */
    private boolean isHeld(Path file) {
        boolean isHeld = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        for (Path above = file.getParent();
                isHeld && above != null && !above.equals(folder);
                above = above.getParent()) {
            isHeld = Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS);
        }
        return isHeld;
    }

    @Override
    public List<String> assets() {
        TreeSet<String> assets = new TreeSet<>(below.assets());
        Path root = folder.resolve("assets");
        if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
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
