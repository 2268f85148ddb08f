package org.gigogne.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.gigogne.store.Records;

/**
 * Tells one version of the program from another, its libraries and its theme included: by the name, size and checksum of
 * all files of its class path, and by the Java runtime.
 */
final class ProgramPrint {
    private record Print(String runtime, List<Part> parts) {}

    private record Part(String name, long size, String sum) {}

    private ProgramPrint() {}

    /** SHA-256 in hexadecimal; equal for equal programs on equal runtimes. */
    static String of(Records records) throws IOException {
        List<Part> parts = classPath()
                .flatMap(entry -> parts(entry).stream())
                .sorted(Comparator.comparing(Part::name).thenComparing(Part::sum))
                .toList();
        return records.key(new Print(String.valueOf(Runtime.version()), parts));
    }

    private static Stream<Path> classPath() {
        ClassLoader loader = ProgramPrint.class.getClassLoader();
        if (loader instanceof URLClassLoader urls) {
            return Arrays.stream(urls.getURLs()).flatMap(url -> path(url).stream());
        }
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(name -> !name.isEmpty())
                .map(Path::of);
    }

    private static Optional<Path> path(URL url) {
        try {
            URI uri = url.toURI();
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // a class path has no such addresses
        }
    }

    private static List<Part> parts(Path entry) {
        try {
            return Files.isDirectory(entry) ? ofFolder(entry) : Files.isRegularFile(entry) ? ofJar(entry) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar as one part: its files may be thousands, and their names and checksums are summed up by a checksum. */
    private static List<Part> ofJar(Path jar) throws IOException {
        CRC32 listed = new CRC32();
        long size = 0;
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : Collections.list(file.entries())) {
                listed.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                listed.update(ByteBuffer.allocate(Long.BYTES).putLong(0, entry.getCrc()));
                size += entry.getSize();
            }
            return List.of(new Part(file.size() + " files", size, Long.toHexString(listed.getValue())));
        }
    }

    private static List<Part> ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Part> parts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = folder.relativize(file).toString().replace('\\', '/');
                parts.add(new Part(name, bytes.length, Records.sha256(bytes)));
            }
            return parts;
        }
    }
}
