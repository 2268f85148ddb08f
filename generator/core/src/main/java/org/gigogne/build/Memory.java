package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigogne.build.History.PlaceRecord;
import org.gigogne.content.Place;
import org.gigogne.store.BlobStore;
import org.gigogne.store.FileHashes;
import org.gigogne.store.Records;
import org.gigogne.store.StampedFile;

/** What the last build left, and where this one leaves things for the next. Usable from any thread. */
final class Memory {
    private final Records records;
    private final String program;
    private final Optional<History> last;
    private final Map<String, PlaceRecord> places;
    private final BlobStore blobs;
    private final FileHashes hashes;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /**
     * A memory.
     *
     * @param program print of this program
     * @param last what is remembered; empty when nothing is
     * @param blobs what was made of places
     * @param hashes hashes their files
     */
    Memory(Records records, String program, Optional<History> last, BlobStore blobs, FileHashes hashes) {
        this.records = records;
        this.program = program;
        this.last = last;
        this.places = last.map(History::places).orElse(Map.of());
        this.blobs = blobs;
        this.hashes = hashes;
    }

    /** What the last build remembered of a place; empty when it knew none at that path. */
    Optional<PlaceRecord> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** What the last build remembered; empty when there was none. */
    Optional<History> last() {
        return last;
    }

    /** Whether all files, of the content and of the site, were known by their stamps. */
    boolean isSettled() {
        return last.isPresent() && hashes.hashed() == 0;
    }

    /** Print of this program. */
    String program() {
        return program;
    }

    /** The files of a place as they are now; empty when one cannot be read. */
    Optional<List<StampedFile>> inputs(Place place) {
        Map<String, StampedFile> known = place(place.path())
                .map(record -> record.survey().inputs().stream()
                        .collect(Collectors.toMap(StampedFile::name, Function.identity())))
                .orElse(Map.of());
        List<StampedFile> inputs = new ArrayList<>();
        try {
            for (String name : place.files()) {
                Path file = place.folder().resolve(name);
                inputs.add(hashes.of(file, name, known.get(name)));
            }
        } catch (IOException e) {
            return Optional.empty(); // reading the place tells what is wrong
        }
        return Optional.of(Collections.unmodifiableList(inputs));
    }

    /** Key of what something was made from. */
    String key(Record from) {
        return records.key(from);
    }

    /** Something that was made before; empty when it is not there, or is none. */
    <T extends Record> Optional<T> get(String key, Class<T> type) {
        used.add(key);
        return blobs.get(key).map(bytes -> {
            try {
                return records.read(bytes, type);
            } catch (IOException e) {
                throw new HistoryLostException(key + ": " + e.getMessage());
            }
        });
    }

    /** The same of something that is not needed any more; empty also when it cannot be read. */
    <T extends Record> Optional<T> find(String key, Class<T> type) {
        try {
            Optional<ByteBuffer> found = key.isEmpty() ? Optional.empty() : blobs.get(key);
            return found.isEmpty() ? Optional.empty() : Optional.of(records.read(found.get(), type));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps something for the next build. */
    void put(String key, Record made) {
        used.add(key);
        try {
            blobs.put(key, records.bytes(made));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has something stay that was not asked for. */
    void stay(String key) {
        used.add(key);
    }

    /** Deletes what neither this build nor the next needs. */
    void tidy() throws IOException {
        blobs.retain(used);
    }
}
