package org.gigogne.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final All ALL = new All(
            "texte",
            null,
            true,
            -1,
            Long.MAX_VALUE,
            0.5,
            new BigDecimal("12.50"),
            LocalDate.of(2026, 11, 26),
            new Sha256(1, -2, 3, -4),
            Word.SECOND,
            Optional.of("là"),
            Optional.empty(),
            List.of(new Part.Named("a"), new Part.Numbered(2)),
            new TreeMap<>(Map.of(new BigDecimal("3"), 4L)),
            Map.of("clé", List.of("texte", "autre")));

    private final Records records = new Records();

    private enum Word {
        FIRST,
        SECOND
    }

    private sealed interface Part {
        record Named(String name) implements Part {}

        record Numbered(int number) implements Part {}
    }

    private record All(
            String text,
            @Nullable String nothing,
            boolean isTrue,
            int number,
            long big,
            double fraction,
            BigDecimal decimal,
            LocalDate day,
            Sha256 hash,
            Word word,
            Optional<String> present,
            Optional<String> absent,
            List<Part> parts,
            SortedMap<BigDecimal, Long> counts,
            Map<String, List<String>> lists) {}

    private record One(Object value) {}

    private record Texts(List<String> list, String text) {}

    private record Anys(List<Object> list, @Nullable String text) {}

    private record Positive(int number) {
        Positive {
            if (number < 1) {
                throw new IllegalArgumentException("not positive");
            }
        }
    }

    @Test
    void readsWhatItWrote() throws IOException {
        assertThat(records.read(records.bytes(ALL), All.class)).isEqualTo(ALL);
    }

    private record Large(String before, List<byte[]> pages, String after) {}

    @Test
    void readsBytesHoweverMany() throws IOException {
        List<byte[]> pages =
                List.of(new byte[0], new byte[65_535], new byte[65_536], new byte[200_000], new byte[] {1, 2});
        pages.forEach(page -> Arrays.fill(page, (byte) 7));
        Large read = records.read(records.bytes(new Large("avant", pages, "après")), Large.class);

        assertThat(read.pages()).containsExactlyElementsOf(pages);
        assertThat(read.before() + read.after()).isEqualTo("avantaprès");
        List<ByteBuffer> parts = records.parts(new Large("avant", pages, "après"));
        Arrays.fill(pages.get(3), (byte) 8);
        assertThat(parts).as("many are not copied").contains(ByteBuffer.wrap(pages.get(3)));
    }

    @Test
    void givesOtherBytesForOtherRecords() {
        List<Object> values = List.of(
                "",
                "1",
                1,
                1L,
                1.0,
                BigDecimal.ONE,
                new BigDecimal("1.0"),
                true,
                List.of(),
                List.of("1"),
                List.of(1),
                Map.of(),
                Map.of("1", 1),
                Optional.empty(),
                Optional.of("1"),
                Word.FIRST,
                new One("1"),
                new byte[] {1},
                new Sha256(1, 2, 3, 4),
                new Sha256(1, 2, 3, 5));
        assertThat(values.stream().map(value -> records.key(new One(value)))).doesNotHaveDuplicates();
        assertThat(records.key(new One(List.of("a", "b")))).isNotEqualTo(records.key(new One(List.of("ab", ""))));
        assertThat(records.key(new One("a")))
                .isEqualTo(new Records().key(new One("a")))
                .hasSize(64);
    }

    @Test
    void refusesWhatNoRecordMayHold() {
        assertThatThrownBy(() -> records.bytes(new One(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesBytesOfAnotherRecord() {
        assertThatThrownBy(() -> records.read(records.bytes(new One("a")), All.class))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> records.read(ByteBuffer.allocate(0), All.class))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesWhatTheRecordItselfRefuses() {
        ByteBuffer bytes = records.bytes(new Positive(1));
        bytes.put(bytes.limit() - 1, (byte) 0);
        assertThatThrownBy(() -> records.read(bytes, Positive.class)).isInstanceOf(IOException.class);
    }

    @Test
    void survivesAnyFlippedOrMissingByte() {
        byte[] whole = array(records.bytes(ALL));
        for (int i = 0; i < whole.length; i++) {
            for (int value : new int[] {0, 1, 0x7f, 0xff, whole[i] ^ 1}) {
                byte[] bytes = whole.clone();
                bytes[i] = (byte) value;
                readOrRefuse(bytes);
            }
            readOrRefuse(Arrays.copyOf(whole, i));
        }
        assertThatThrownBy(() -> records.read(ByteBuffer.wrap(Arrays.copyOf(whole, whole.length + 1)), All.class))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesValuesOfAnotherTypeAndNothingWhereSomethingMustBe() throws IOException {
        assertThat(records.read(asTexts(new Anys(List.of("a"), "b")), Texts.class))
                .isEqualTo(new Texts(List.of("a"), "b"));
        for (Anys other : List.of(new Anys(List.of(7), "b"), new Anys(List.of("a"), null))) {
            assertThatThrownBy(() -> records.read(asTexts(other), Texts.class)).isInstanceOf(IOException.class);
        }
    }

    /** The bytes of a record, as if it were one of texts. */
    private ByteBuffer asTexts(Anys anys) {
        return ByteBuffer.wrap(new String(array(records.bytes(anys)), StandardCharsets.ISO_8859_1)
                .replace("\4Anys", "\5Texts")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] array(ByteBuffer bytes) {
        byte[] array = new byte[bytes.remaining()];
        bytes.get(array);
        return array;
    }

    @Test
    void readsAndWritesAmongOtherBytes() throws IOException {
        byte[] record = array(records.bytes(ALL));
        ByteBuffer among = ByteBuffer.allocate(record.length + 20).position(10).put(record);

        ByteBuffer part = among.slice(10, record.length);

        assertThat(records.read(part, All.class)).isEqualTo(ALL);
        assertThat(part.remaining()).isEqualTo(record.length);
        assertThat(Sha256.of(part)).isEqualTo(Sha256.of(record));
        assertThat(Sha256.of(record).hexadecimal()).isEqualTo(records.key(ALL));
    }

    @Test
    void readsWhatItWroteInParts() throws IOException {
        List<String> texts = new ArrayList<>(List.of("é".repeat(3_000_000)));
        for (int i = 0; i < 200_000; i++) {
            texts.add("texte " + i);
        }
        Texts large = new Texts(texts, "fin");

        List<ByteBuffer> parts = records.parts(large);

        assertThat(parts).hasSizeGreaterThan(4);
        ByteBuffer joined = ByteBuffer.allocate(
                parts.stream().mapToInt(ByteBuffer::remaining).sum());
        parts.forEach(joined::put);
        assertThat(records.read(joined.flip(), Texts.class)).isEqualTo(large);
        assertThat(records.bytes(large)).isEqualTo(joined);
    }

    private void readOrRefuse(byte[] bytes) {
        try {
            assertThat(records.read(ByteBuffer.wrap(bytes), All.class)).isNotNull();
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }
}
