package org.gigogne.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.build.BuildRequest;
import org.gigogne.build.BuildResult;
import org.gigogne.build.Generator;
import org.gigogne.build.SiteChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomAcademyTest {
    @TempDir
    private Path folder;

    @Test
    void aSeedAlwaysGivesTheSameContent() throws IOException {
        RandomAcademy.write(folder.resolve("one"), 12, 7);
        RandomAcademy.write(folder.resolve("two"), 12, 7);
        RandomAcademy.write(folder.resolve("other"), 12, 8);

        assertThat(contents(folder.resolve("two"))).isEqualTo(contents(folder.resolve("one")));
        assertThat(contents(folder.resolve("other"))).isNotEqualTo(contents(folder.resolve("one")));
    }

    /** All pages, all reports, every link checked: nothing to complain of, not even a warning. */
    @Test
    void fortySchoolsInThreeDepartmentsAreBuiltWithAllPagesAndReports() throws IOException {
        RandomAcademy.write(folder.resolve("content"), 40, 20_261_126);

        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(
                        folder.resolve("content"),
                        folder.resolve("site"),
                        SiteChoices.DEFAULT,
                        BuildRequest.Care.USUAL,
                        2));

        assertThat(result.problems()).isEmpty();
        assertThat(result.figures().schools()).isEqualTo(40);
        assertThat(result.figures().territories()).isEqualTo(7);
        assertThat(result.figures().reports()).isGreaterThan(100);
        assertThat(folder.resolve("site/index.html")).content().contains("40 établissements", "Haute-Brume");
        assertThat(folder.resolve("site/documents/synthese-territoriale.pdf")).isNotEmptyFile();
    }

    private static SortedMap<String, String> contents(Path root) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
