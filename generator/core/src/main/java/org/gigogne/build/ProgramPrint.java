package org.gigogne.build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.gigogne.store.Records;
import org.gigogne.store.Sha256;

/**
 * Tells one version of the program from another, its libraries and its theme included: by the size and checksum of all
 * jars of its class path, the files of its folders, and the Java runtime.
 */
final class ProgramPrint {
    private record Print(String runtime, List<Part> parts) {}

    private record Part(String name, long size, String sum) {}

    private ProgramPrint() {}

    /** SHA-256 in hexadecimal; equal for equal programs on equal runtimes. */
    static String of(Records records) {
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

    /** A jar as one part, whatever it is called. */
    private static List<Part> ofJar(Path jar) throws IOException {
        try (InputStream in = Files.newInputStream(jar);
                CheckedInputStream checked = new CheckedInputStream(in, new CRC32C())) {
            long size = checked.transferTo(OutputStream.nullOutputStream());
            return List.of(
                    new Part("", size, Long.toHexString(checked.getChecksum().getValue())));
        }
    }

    private static List<Part> ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Part> parts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = folder.relativize(file).toString().replace('\\', '/');
                parts.add(new Part(name, bytes.length, Sha256.of(bytes).hexadecimal()));
            }
            return parts;
        }
    }
}
