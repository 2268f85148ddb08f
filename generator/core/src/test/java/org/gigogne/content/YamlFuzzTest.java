package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gigogne.golden.SeedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a YAML file holds, reading it ends with a value or with problems. One target reads the files of every
 * kind: the first byte of an input tells which, by its place in {@link FileKind}, and the rest is the file. So a file that
 * is found for one kind is soon tried as another. The search starts from good files of each kind.
 */
class YamlFuzzTest {
    private static final List<FileKind> KINDS = List.of(FileKind.values());
    private static final TextReader TEXTS = new TextReader(ContentLimits.DEFAULT.fileBytes());
    private static final FileReader FILES = new FileReader(ContentLimits.DEFAULT);

    /** The files of golden contents, and those of the hostile corpus that stand for action plans and settings. */
    static Stream<byte[]> seeds() {
        Stream<byte[]> golden = SeedFiles.below("golden/content").stream()
                .flatMap(file -> FileKind.ofFileName(name(file)).map(kind -> seed(kind, file)).stream());
        Stream<byte[]> plans = SeedFiles.below("hostile/yaml").stream().map(file -> seed(FileKind.PLAN, file));
        Stream<byte[]> settings =
                SeedFiles.below("hostile/reglages").stream().map(file -> seed(FileKind.SETTINGS, file));
        return Stream.of(golden, plans, settings).flatMap(Function.identity());
    }

    @MethodSource("seeds")
    @FuzzTest
    void file(byte[] bytes) {
        read(bytes);
    }

    @Test
    void seedsHoldGoodFilesOfEachKind() {
        assertThat(seeds().filter(bytes -> read(bytes).isPresent()).map(YamlFuzzTest::kind))
                .containsAll(KINDS);
    }

    private static Optional<?> read(byte[] bytes) {
        FileKind kind = kind(bytes);
        byte[] file = Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
        return ReadBytes.checked(TEXTS.decode(file, kind.fileName()))
                .flatMap(text -> ReadBytes.checked(FILES.read(text, kind, kind.type())));
    }

    private static FileKind kind(byte[] bytes) {
        return KINDS.get(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % KINDS.size());
    }

    private static byte[] seed(FileKind kind, Path file) {
        byte[] bytes = SeedFiles.bytes(file);
        byte[] seed = new byte[bytes.length + 1];
        seed[0] = (byte) KINDS.indexOf(kind);
        System.arraycopy(bytes, 0, seed, 1, bytes.length);
        return seed;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
