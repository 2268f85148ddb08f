package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes an archive holds, it is opened or refused, and its files are found without an exception. */
class ArchiveFuzzTest {
    private static final ArchiveLimits FEW = new ArchiveLimits(50, 10_000, 200, 10, 100_000, 200_000);
    private static final Map<String, String> SCHOOL =
            new TreeMap<>(Map.of("etablissement.yml", "nom: A\n", "pages/a.md", "# A\n", "images/a.png", "\u0089PNG"));

    /** A school whose files are stored as they are, and the same with compressed ones. */
    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(archive(ZipEntry.STORED), archive(ZipEntry.DEFLATED));
    }

    @MethodSource("seeds")
    @FuzzTest
    void archive(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("gigogne", ".zip");
        try (Archives archives = new Archives(FEW)) {
            Files.write(file, bytes);
            Archives.Found found = archives.open(file);
            assertThat(found.archive() == null).isNotEqualTo(found.refusal() == null);
            OpenArchive open = found.archive();
            if (open != null) {
                new TreeScanner(ContentLimits.DEFAULT).scan(open.files().getPath("/"), "a");
            }
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] archive(int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.copyOf(SCHOOL.keySet())) {
                byte[] content = String.valueOf(SCHOOL.get(name)).getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(method);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
