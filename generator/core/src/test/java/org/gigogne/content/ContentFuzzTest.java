package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.ProblemRenderer;

/** Whatever bytes a file of the content holds, reading it ends with a value or with problems. */
class ContentFuzzTest {
    private static final ArchiveLimits FEW = new ArchiveLimits(50, 10_000, 200, 10, 100_000, 200_000);
    private static final List<FileKind> KINDS = List.of(FileKind.values());
    private static final TextReader TEXTS = new TextReader(ContentLimits.DEFAULT.pageBytes());
    private static final FileReader FILES = new FileReader(ContentLimits.DEFAULT);

    /** The first byte tells the kind of file. */
    @FuzzTest(maxDuration = "2m")
    void yaml(byte[] bytes) {
        FileKind kind = KINDS.get(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % KINDS.size());
        Outcome<SourceText> text = TEXTS.decode(tail(bytes), kind.fileName());
        check(text.value().isPresent() ? FILES.read(text.value().get(), kind, kind.type()) : text);
    }

    @FuzzTest(maxDuration = "2m")
    void page(byte[] bytes) {
        Outcome<SourceText> text = TEXTS.decode(bytes, "pages/a.md");
        check(text.value().isPresent() ? PageReader.read(text.value().get(), "a") : text);
    }

    @FuzzTest(maxDuration = "2m")
    void drawing(byte[] bytes) {
        Outcome<?> read = new SvgGuard("images/logo.svg").check(bytes);
        check(read);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (read.value().isPresent()) {
            assertThat(text).doesNotContain("<script", "<foreignObject", "<animate");
        }
    }

    @FuzzTest(maxDuration = "2m")
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

    private static void check(Outcome<?> outcome) {
        assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.hasErrors());
        assertThat(new ProblemRenderer("").render(outcome.problems())).doesNotContain("Exception");
    }

    private static byte[] tail(byte[] bytes) {
        return Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
    }
}
