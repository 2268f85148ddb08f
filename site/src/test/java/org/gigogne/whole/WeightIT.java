package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of the example weigh, in bytes, when all is sent compressed. */
class WeightIT {
    private static final Pattern FETCHED = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    private final List<HtmlPage> pages =
            BuiltSite.files(".html").stream().map(HtmlPage::read).toList();

    @Test
    void aPageWithItsStyleIsLight() {
        Map<Path, Integer> weights = weights(WeightIT::styles);

        assertThat(weights)
                .isNotEmpty()
                .allSatisfy((page, weight) -> assertThat(weight).isLessThanOrEqualTo(20_000));
        assertThat(weights.values().stream().sorted().toList().get(weights.size() / 2))
                .as("median")
                .isLessThanOrEqualTo(10_000);
    }

    /** Without scripts, which come after it or wait. */
    @Test
    void theFirstViewIsLight() {
        assertThat(weights(page ->
                        Stream.of(styles(page), images(page), fonts(page)).flatMap(files -> files)))
                .isNotEmpty()
                .allSatisfy((page, weight) -> assertThat(weight).isLessThan(30_000));
    }

    static List<Path> roots() {
        return BuiltSite.languageRoots();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void stylesAndScriptsAreSmall(Path root) {
        assertThat(weight(assets(root, ".css"))).isBetween(1_000, 8_000);
        assertThat(weight(assets(root, ".js"))).isBetween(5_000, 25_000);
    }

    private static Stream<Path> assets(Path root, String ending) {
        return BuiltSite.files(ending).stream().filter(file -> file.startsWith(root.resolve("assets")));
    }

    /** Weight of each page with what it fetches. */
    private Map<Path, Integer> weights(Function<HtmlPage, Stream<Path>> fetched) {
        return pages.stream()
                .collect(Collectors.toMap(
                        HtmlPage::file, page -> weight(Stream.concat(Stream.of(page.file()), fetched.apply(page)))));
    }

    private static Stream<Path> styles(HtmlPage page) {
        return linked(page, "stylesheet");
    }

    private static Stream<Path> images(HtmlPage page) {
        return Stream.concat(
                linked(page, "icon"),
                page.named("img").stream()
                        .filter(image -> !image.getAttribute("loading").equals("lazy"))
                        .map(image -> target(page.file(), image.getAttribute("src"))));
    }

    private static Stream<Path> fonts(HtmlPage page) {
        return styles(page)
                .flatMap(style -> FETCHED.matcher(new String(bytes(style), StandardCharsets.UTF_8))
                        .results()
                        .map(address -> target(style, address.group(1))));
    }

    private static Stream<Path> linked(HtmlPage page, String relation) {
        return page.named("link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> target(page.file(), link.getAttribute("href")));
    }

    private static Path target(Path from, String address) {
        return BuiltSite.target(from, URI.create(address));
    }

    private static int weight(Stream<Path> files) {
        return files.distinct().mapToInt(file -> compressed(bytes(file))).sum();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.size();
    }
}
