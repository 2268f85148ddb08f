package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gigogne.model.Edition;
import org.gigogne.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing internal is in the public edition, not even that there is something. */
class EditionLeakIT {
    @TempDir
    Path folder;

    private final Canaries canaries = new Canaries();
    private final EditionContent content = new EditionContent(canaries);

    @BeforeEach
    void writeContent() throws IOException {
        content.writeWhole(folder.resolve("content"));
    }

    @Test
    void noByteOfThePublicEditionHoldsAPartOfAnInternalValue() throws IOException {
        SortedMap<String, Set<String>> leaks = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : build("content", Edition.PUBLIC).entrySet()) {
            Set<String> found = new TreeSet<>();
            PublishedText.of(file.getKey(), file.getValue()).forEach(text -> found.addAll(canaries.in(text)));
            if (!found.isEmpty()) {
                leaks.put(file.getKey(), found);
            }
        }

        assertThat(leaks).isEmpty();
    }

    @Test
    void theInternalEditionHasThemAll() throws IOException {
        Set<String> missing = new TreeSet<>(canaries.names());
        build("content", Edition.INTERNAL)
                .forEach((path, file) ->
                        PublishedText.of(path, file).forEach(text -> missing.removeAll(canaries.wholeIn(text))));

        assertThat(missing).isEmpty();
    }

    @Test
    void thePublicEditionIsThatOfAContentWhereNothingInternalEverWas() throws IOException {
        content.writeWithoutInternal(folder.resolve("reduced"));

        SortedMap<String, byte[]> shown = build("content", Edition.PUBLIC);
        SortedMap<String, byte[]> expected = build("reduced", Edition.PUBLIC);

        assertThat(shown.keySet()).isEqualTo(expected.keySet());
        assertThat(shown).allSatisfy((path, file) -> assertThat(file).as(path).isEqualTo(expected.get(path)));
    }

    private SortedMap<String, byte[]> build(String name, Edition edition) throws IOException {
        Path site = folder.resolve(name + "-" + edition);
        SiteChoices choices = new SiteChoices(Optional.empty(), Optional.of(edition), Optional.empty());
        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(folder.resolve(name), site, choices, BuildRequest.Care.USUAL, 2));
        assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(result.isPublished()).isTrue();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
