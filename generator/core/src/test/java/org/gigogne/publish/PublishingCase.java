package org.gigogne.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gigogne.problem.Problem;
import org.gigogne.store.FileHashes;
import org.gigogne.store.FileStamp;
import org.gigogne.store.Records;
import org.gigogne.store.StampedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Publishes small sites to a folder, and remembers them as a build does. */
abstract class PublishingCase {
    static final Records RECORDS = new Records();

    @TempDir
    Path folder;

    Path target;

    /** Which files the history tells of, by path. */
    Predicate<String> remembered = path -> true;

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("site");
    }

    final List<Problem> obstacles(boolean isForced) throws IOException {
        Publisher publisher = new Publisher(target);
        inspect(publisher);
        return publisher.obstacles(isForced);
    }

    final Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String path : FolderTree.of(target).stamps().keySet()) {
            if (!path.equals(Manifest.FILE)) {
                files.put(path, Files.readString(target.resolve(path)));
            }
        }
        return files;
    }

    final void publish(String... pathsAndTexts) throws IOException {
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            site.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        publish(new Publisher(target), site);
    }

    final Staging staging() throws IOException {
        return staging(new Publisher(target));
    }

    final Staging staging(Publisher publisher) throws IOException {
        inspect(publisher);
        publisher.know(new FileHashes(0, false));
        return publisher.stage();
    }

    final void publish(Publisher publisher, Map<String, String> site) throws IOException {
        publisher.lock().orElseThrow().close();
        try (Staging staging = staging(publisher)) {
            for (Map.Entry<String, String> file : site.entrySet()) {
                staging.write(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            publisher.publish(staging, () -> RECORDS.parts(new Remembered(remembered(staging))));
        }
    }

    final List<StampedFile> remembered(Staging staging) {
        return staging.files().values().stream()
                .filter(file -> remembered.test(file.name()))
                .toList();
    }

    record Remembered(List<StampedFile> files) {}

    static Optional<Remembered> inspect(Publisher publisher, boolean isStrict) throws IOException {
        return publisher.inspect(publisher.recall(PublishingCase::read, last -> last.files().stream()), isStrict);
    }

    static Optional<Remembered> inspect(Publisher publisher) throws IOException {
        return inspect(publisher, false);
    }

    static Optional<Remembered> read(ByteBuffer bytes) {
        try {
            return Optional.of(RECORDS.read(bytes, Remembered.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Map<String, FileStamp> stamps(LeftFiles left) {
        Map<String, FileStamp> stamps = new TreeMap<>();
        Stream.concat(left.published().keySet().stream(), left.others().keySet().stream())
                .forEach(path -> stamps.put(path, left.stamp(path)));
        stamps.values().removeIf(Objects::isNull);
        return stamps;
    }
}
