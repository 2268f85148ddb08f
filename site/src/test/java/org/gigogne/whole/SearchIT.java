package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the search of the example finds. */
class SearchIT {
    private static final String ASSIGNMENT = "window.GIGOGNE_INDEX = ";

    /** Ways to pages that are found themselves, and parts of reports, to which the first part leads. */
    private static final Pattern WAYS = Pattern.compile("(404|recherche|index-alphabetique(-\\d+)?)\\.html"
            + "|(.*/)?(plan-action/par-[a-z]+|documents/[a-z-]+-\\d+)\\.html");

    static List<Path> roots() {
        return BuiltSite.languageRoots();
    }

    private static List<URI> addresses(Path root) {
        try {
            String script = Files.readString(root.resolve("recherche-index.js"), StandardCharsets.UTF_8);
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

    @ParameterizedTest
    @MethodSource("roots")
    void leadsToPagesAndAnchorsThatExist(Path root) {
        assertThat(addresses(root)).isNotEmpty().allSatisfy(address -> {
            HtmlPage page = HtmlPage.read(root.resolve(address.getPath()));
            if (address.getFragment() != null) {
                assertThat(page.ids()).contains(address.getFragment());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("roots")
    void findsEveryPage(Path root) {
        Set<String> found = addresses(root).stream().map(URI::getPath).collect(Collectors.toSet());
        assertThat(BuiltSite.files(".html"))
                .filteredOn(file -> BuiltSite.languageRoot(file).equals(root))
                .extracting(file -> root.relativize(file).toString().replace('\\', '/'))
                .filteredOn(path -> !WAYS.matcher(path).matches())
                .isSubsetOf(found);
    }
}
