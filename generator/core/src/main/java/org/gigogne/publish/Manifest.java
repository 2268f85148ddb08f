package org.gigogne.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gigogne.store.StampedFile;

/**
 * The files of a published site, kept beside them as {@value #FILE}: one line a file, its SHA-256, two spaces, its path,
 * sorted by path. {@code sha256sum -c} reads it.
 *
 * @param hashes SHA-256 in hexadecimal by path from the root of the site
 */
public record Manifest(SortedMap<String, String> hashes) {
    /** Name of the file that holds the manifest. */
    public static final String FILE = ".gigogne-manifest";

    public Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** The manifest of a published site; empty when the folder has none, or one that cannot be read as such. */
    static Optional<Manifest> read(Path site) throws IOException {
        Path file = site.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            int gap = line.indexOf("  ");
            if (gap != 64) {
                return Optional.empty();
            }
            hashes.put(line.substring(gap + 2), line.substring(0, gap));
        }
        return Optional.of(new Manifest(hashes));
    }

    /** The manifest of files as text. */
    static String text(Collection<StampedFile> files) {
        StringBuilder text = new StringBuilder(files.size() * 130);
        files.forEach(file ->
                text.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        return text.toString();
    }
}
