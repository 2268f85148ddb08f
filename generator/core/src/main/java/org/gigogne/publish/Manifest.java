package org.gigogne.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;
import org.gigogne.store.WholeFile;

/**
 * The files of a published site, kept beside them as {@value #FILE}: one line a file, its SHA-256, two spaces, its path,
 * sorted by path. {@code sha256sum -c} reads it.
 *
 * @param hashes SHA-256 by path from the root of the site
 */
public record Manifest(SortedMap<String, Sha256> hashes) {
    /** Name of the file that holds the manifest. */
    public static final String FILE = ".gigogne-manifest";

    private static final String GAP = "  ";

    public Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** The manifest of a published site; empty when the folder has none, or one that cannot be read as such. */
    static Optional<Manifest> read(Path site) throws IOException {
        Path file = site.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        SortedMap<String, Sha256> hashes = new TreeMap<>();
        String text = new String(WholeFile.read(file), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            if (!line.startsWith(GAP, Sha256.DIGITS)) {
                return Optional.empty();
            }
            hashes.put(line.substring(Sha256.DIGITS + GAP.length()), hash(line.substring(0, Sha256.DIGITS)));
        }
        return Optional.of(new Manifest(hashes));
    }

    /** That of no file where the digits are none: the file was written all the same. */
    private static Sha256 hash(String digits) {
        try {
            return Sha256.parse(digits);
        } catch (IllegalArgumentException e) {
            return Sha256.NONE;
        }
    }

    /** The manifest of files as text: of many files it takes much room, and takes it once. */
    static byte[] text(Collection<StampedFile> files) {
        ByteBuffer text = ByteBuffer.allocate(
                files.stream().mapToInt(file -> bytes(file).length).sum());
        files.forEach(file -> text.put(bytes(file)));
        return text.array();
    }

    private static byte[] bytes(StampedFile file) {
        return line(file.sha256(), file.name()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Sha256 sha256, String path) {
        return sha256.hexadecimal() + GAP + path + "\n";
    }

    /** How many files the text of a manifest tells of. */
    static int size(byte[] text) {
        int size = 0;
        for (byte character : text) {
            if (character == '\n') {
                size++;
            }
        }
        return size;
    }

    /**
     * The text of a manifest when some files are others, in parts: its other lines are neither read nor copied.
     *
     * @param text that of a manifest
     * @param changes SHA-256 by path; empty for a file that is no longer there
     */
    static List<ByteBuffer> changed(byte[] text, SortedMap<String, Optional<Sha256>> changes) {
        List<ByteBuffer> parts = new ArrayList<>();
        int copied = 0;
        for (Map.Entry<String, Optional<Sha256>> change : changes.entrySet()) {
            int line = lineOf(change.getKey(), text, copied);
            parts.add(ByteBuffer.wrap(text, copied, line - copied));
            boolean isThere = line < text.length && path(text, line).equals(change.getKey());
            copied = isThere ? endOf(text, line) : line;
            change.getValue()
                    .map(sha256 -> line(sha256, change.getKey()).getBytes(StandardCharsets.UTF_8))
                    .map(ByteBuffer::wrap)
                    .ifPresent(parts::add);
        }
        parts.add(ByteBuffer.wrap(text, copied, text.length - copied));
        return parts;
    }

    /** Where the first line begins, at a line or behind it, whose path is not before another: by halves. */
    private static int lineOf(String path, byte[] text, int from) {
        int low = from;
        int high = text.length;
        while (low < high) {
            int middle = beginOf(text, (low + high) >>> 1, low);
            if (path(text, middle).compareTo(path) < 0) {
                low = endOf(text, middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int beginOf(byte[] text, int within, int from) {
        int begin = within;
        while (begin > from && text[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    /** Behind the end of a line. */
    private static int endOf(byte[] text, int line) {
        int end = line;
        while (text[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private static String path(byte[] text, int line) {
        int begin = line + Sha256.DIGITS + GAP.length();
        return new String(text, begin, endOf(text, line) - 1 - begin, StandardCharsets.UTF_8);
    }
}
