package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random sequences of edits to content and theme, each followed by a build: in the end, what is published is byte for byte
 * what a build from nothing gives, and so is what is said. How many sequences, and from which seed: {@code
 * -Dgigogne.edits=500 -Dgigogne.edits.first=0}.
 */
class RandomEditsIT {
    private static final int SEQUENCES = Integer.getInteger("gigogne.edits", 20);
    private static final int FIRST = Integer.getInteger("gigogne.edits.first", 0);
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 11, 26));

    @TempDir
    Path folder;

    @Test
    void buildingAfterEditsGivesWhatBuildingFromNothingGives() throws IOException {
        Generator generator = new Generator(Map.of());
        for (int seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
            Random random = new Random(seed);
            EditedContent content = new EditedContent(folder.resolve("content"), random);
            EditedTheme theme = new EditedTheme(folder.resolve("theme"));
            List<String> edits = new ArrayList<>();
            for (int step = 0; step <= 1 + random.nextInt(3); step++) {
                build(generator, "site");
                for (int i = 0; i <= random.nextInt(3); i++) {
                    edits.add(random.nextInt(3) == 0 ? theme.edit(random) : content.edit());
                }
            }
            build(generator, "site");
            content.mend();
            theme.mend();
            BuildResult after = build(generator, "site");
            BuildResult clean = build(generator, "clean");

            String sequence = "seed " + seed + ": " + edits;
            assertThat(clean.problems())
                    .as(sequence)
                    .filteredOn(Problem::isError)
                    .isEmpty();
            assertThat(after.problems()).as(sequence).isEqualTo(clean.problems());
            assertThat(files("site")).as(sequence).isEqualTo(files("clean"));
            for (String name : List.of("content", "theme", "site", ".site.gigogne", "clean", ".clean.gigogne")) {
                EditedContent.delete(folder.resolve(name));
            }
        }
    }

    private BuildResult build(Generator generator, String output) {
        SiteChoices choices = new SiteChoices(Optional.of(folder.resolve("theme")), Optional.empty(), DAY, false);
        BuildResult result = generator.build(new BuildRequest(
                folder.resolve("content"), folder.resolve(output), choices, BuildRequest.Care.USUAL, 2));
        assertThat(result.problems()).extracting(Problem::code).doesNotContain(ProblemCode.PLACE_NOT_MANAGED);
        return result;
    }

    private SortedMap<String, String> files(String output) throws IOException {
        return EditedContent.files(folder.resolve(output));
    }
}
