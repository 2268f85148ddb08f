package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.site.FoundEntries;
import org.gigogne.store.CheckedFile;
import org.gigogne.store.Records;
import org.gigogne.synthesis.Synthesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes that no build remembered give what they say, or nothing: they cannot make a build fail. One target reads the
 * kinds of records that a build keeps: the first byte of an input tells which. The search starts from what a build kept.
 */
class CacheFuzzTest {
    private static final List<Class<? extends Record>> KINDS =
            List.of(History.Page.class, Synthesis.class, FoundEntries.class, KeptSchool.class, History.Written.class);
    private static final Records RECORDS = new Records();

    @TempDir
    static Path folder;

    static Stream<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (byte[] kept : kept(folder)) {
            for (int kind = 0; kind < KINDS.size(); kind++) {
                if (read(kept, KINDS.get(kind)).isPresent()) {
                    seeds.add(seed(kind, kept));
                }
            }
        }
        return seeds.stream();
    }

    @MethodSource("seeds")
    @FuzzTest
    void record(byte[] bytes) throws IOException {
        Class<? extends Record> kind = kind(bytes);
        Optional<? extends Record> read =
                read(Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length), kind);
        if (read.isPresent()) {
            ByteBuffer again = RECORDS.bytes(read.get());
            assertThat(RECORDS.bytes(RECORDS.read(again, kind))).isEqualTo(again);
        }
    }

    /** Records that a file keeps: before a history stands what tells the manifest that it is about, and it has pages. */
    private static Stream<byte[]> records(ByteBuffer kept) {
        boolean isHistory = kept.get(0) == 0;
        if (!isHistory) {
            return Stream.of(bytes(kept));
        }
        byte[] history = bytes(kept.position(3 * Long.BYTES + Integer.BYTES).slice());
        return read(history, History.Written.class).map(History.Written.class::cast).stream()
                .flatMap(written -> Stream.concat(Stream.of(history), written.pages().stream()));
    }

    private static byte[] bytes(ByteBuffer kept) {
        byte[] bytes = new byte[kept.remaining()];
        kept.get(bytes);
        return bytes;
    }

    @Test
    void seedsHoldEachKind() throws IOException {
        assertThat(seeds().map(CacheFuzzTest::kind)).containsAll(KINDS);
    }

    private static Class<? extends Record> kind(byte[] bytes) {
        return KINDS.get(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % KINDS.size());
    }

    private static Optional<? extends Record> read(byte[] bytes, Class<? extends Record> kind) {
        try {
            return Optional.of(RECORDS.read(ByteBuffer.wrap(bytes), kind));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] seed(int kind, byte[] kept) {
        byte[] seed = new byte[kept.length + 1];
        seed[0] = (byte) kind;
        System.arraycopy(kept, 0, seed, 1, kept.length);
        return seed;
    }

    /** What a build of a small school keeps, beside its site. */
    private static List<byte[]> kept(Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Path site = folder.resolve("site");
        Files.writeString(content.resolve("gigogne.yml"), "titre: Essai\narrete-au: 2026-11-20\n");
        Files.writeString(
                content.resolve("etablissement.yml"), "nom: A\nuai: 0499903Y\ntype: college\nannee: 2026-2027\n");
        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(
                        content, site, SiteChoices.DEFAULT.withoutReports(), BuildRequest.Care.USUAL, 1));
        assertThat(result.isPublished()).isTrue();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.startsWith(content) && !file.startsWith(site))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> CheckedFile.read(file).stream().flatMap(CacheFuzzTest::records))
                    .toList();
        }
    }
}
