package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the search of the example finds, and what it weighs. */
class SearchIT {
    private static final String ASSIGNMENT = "window.GIGOGNE_INDEX = ";

    /** Ways to pages that are found themselves. */
    private static final Pattern WAYS =
            Pattern.compile("(404|recherche|index-alphabetique(-\\d+)?)\\.html|(.*/)?plan-action/par-[a-z]+\\.html");

    private final List<URI> addresses = addresses();

    private static List<URI> addresses() {
        try {
            String script = Files.readString(BuiltSite.ROOT.resolve("recherche-index.js"), StandardCharsets.UTF_8);
            assertThat(script).startsWith(ASSIGNMENT);
            List<URI> addresses = new ArrayList<>();
            for (JsonNode entry : new JsonMapper()
                    .readTree(script.substring(ASSIGNMENT.length()))
                    .get("entries")) {
                addresses.add(URI.create(entry.get("path").asString()));
            }
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void leadsToPagesAndAnchorsThatExist() {
        assertThat(addresses).isNotEmpty().allSatisfy(address -> {
            HtmlPage page = HtmlPage.read(BuiltSite.ROOT.resolve(address.getPath()));
            if (address.getFragment() != null) {
                assertThat(page.ids()).contains(address.getFragment());
            }
        });
    }

    @Test
    void findsEveryPage() {
        Set<String> found = addresses.stream().map(URI::getPath).collect(Collectors.toSet());
        assertThat(BuiltSite.files(".html"))
                .extracting(file -> BuiltSite.ROOT.relativize(file).toString().replace('\\', '/'))
                .filteredOn(path -> !WAYS.matcher(path).matches())
                .isSubsetOf(found);
    }

    @Test
    void scriptsAreSmall() throws IOException {
        try (Stream<Path> assets = Files.list(BuiltSite.ROOT.resolve("assets"))) {
            int bytes = 0;
            for (Path script :
                    assets.filter(file -> file.toString().endsWith(".js")).toList()) {
                bytes += compressed(Files.readAllBytes(script));
            }
            assertThat(bytes).isBetween(5_000, 25_000);
        }
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.size();
    }
}
