package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Diffusion;
import org.gigogne.model.FreePage;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {
    private final ContentReader reader = new ContentReader();

    @TempDir
    Path root;

    private static Place place(Path root) {
        return ContentTree.scan(root).value().orElseThrow().place();
    }

    private static SchoolDocuments school(ContentReader reader, Path root) {
        return reader.readSchool(place(root)).value().orElseThrow();
    }

    @Test
    void positionsLeadBackToTheSource() {
        new ContentFolder(root).write("plan-action.yml", """
                actions:
                  - id: a
                    thematique: gouvernance
                    quoi: "😀 Une action"   # remarque
                    competences: ["1.1", "2.7"]
                """);
        Document<ActionPlan> plan = Objects.requireNonNull(school(reader, root).plan());

        assertThat(plan.source().marks())
                .containsEntry("/actions/0/competences/1", new SourceMap.Mark(5, 26, 5))
                .containsEntry("/actions/0/quoi", new SourceMap.Mark(4, 11, 15))
                .containsEntry(SourceMap.keyOf("/actions/0/quoi"), new SourceMap.Mark(4, 5, 4))
                .containsEntry("/actions/0", new SourceMap.Mark(2, 5, 2))
                .containsEntry("", new SourceMap.Mark(1, 1, 7));
        Problem problem = plan.problem(ProblemCode.INVALID_VALUE, "/actions/0/competences/9", "Message.", "");
        assertThat(problem.location().line()).isEqualTo(5);
    }

    @Test
    void emojiBeforeAMarkCountsTwoUnits() {
        new ContentFolder(root).write("plan-action.yml", "presentation: x\nactions: [] # \n");
        new ContentFolder(root).write("continuite.yml", "exercices:\n  - {scenario: 😀, date: 2026-10}\n");

        SourceMap source =
                Objects.requireNonNull(school(reader, root).continuity()).source();
        assertThat(source.marks()).containsEntry("/exercices/0/date", new SourceMap.Mark(2, 26, 7));
    }

    @Test
    void pageHasTitleSlugAndLines() {
        new ContentFolder(root).write("pages/projet.md", "Avant.\n\n# Notre *projet* #\n");

        Document<FreePage> page = school(reader, root).pages().get(0);
        assertThat(page.value())
                .isEqualTo(
                        new FreePage("projet", "Notre *projet*", "Avant.\n\n# Notre *projet* #\n", Diffusion.PUBLIC));
        assertThat(page.problem(ProblemCode.INVALID_VALUE, "/3", "Message.", "")
                        .location()
                        .line())
                .isEqualTo(3);
    }

    @Test
    void oneWrongFileLeavesNoSchoolButAllProblems() {
        new ContentFolder(root).write("plan-action.yml", "x: 1\n").write("equipement.yml", "y: 1\n");

        Outcome<SchoolDocuments> school = reader.readSchool(place(root));
        assertThat(school.value()).isEmpty();
        assertThat(school.problems()).hasSize(2);
    }

    @Test
    void missingSettingsAreToldByTheScanOnly() throws IOException {
        new ContentFolder(root);
        Files.delete(root.resolve("gigogne.yml"));

        Outcome<ContentTree> tree = ContentTree.scan(root);
        assertThat(tree.problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_SETTINGS);
        assertThat(reader.readSettings(tree.value().orElseThrow()).problems()).isEmpty();
    }

    @Test
    void readsTheSameFromManyThreads() {
        new ContentFolder(root).write("plan-action.yml", "presentation: 3,5\nactions: [{id: A}]\n");
        Place place = place(root);

        List<List<Problem>> said = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> reader.readSchool(place).problems())
                .distinct()
                .toList();
        assertThat(said).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1022, 1023, 1024, 1025, 2047, 2048, 2049})
    void anEmojiMayStandAnywhereInAFile(int place) {
        String start = "nom: Collège\nuai: 0490001A\ntype: college\nannee: 2026-2027\npresentation: ";
        String text = start + "a".repeat(place - start.length()) + "🎒 fin\n";
        new ContentFolder(root).write("etablissement.yml", text);

        assertThat(reader.readSchool(place(root)).problems()).isEmpty();
    }

    @Test
    void hiddenAndUnrelatedThingsAreIgnored() {
        new ContentFolder(root)
                .write(".git/plan-action.yml", "x")
                .write("Lisez-moi.txt", "x")
                .write("brouillon/notes.txt", "x")
                .write("images/salle.PNG", "x");

        Outcome<ContentTree> tree = ContentTree.scan(root);
        assertThat(tree.problems()).isEmpty();
        assertThat(tree.value().orElseThrow().place().files())
                .containsExactly("etablissement.yml", "gigogne.yml", "images/salle.PNG");
    }

    @Test
    void missingRootIsAProblem() {
        assertThat(ContentTree.scan(root.resolve("rien")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_CONTENT_ROOT);
    }

    @Test
    void multilineUaiIsNoUai() {
        new ContentFolder(root)
                .write("etablissement.yml", ContentFolder.SCHOOL.replace("uai: 0490001A", "uai: |\n  0490001A"));

        assertThat(reader.readSchool(place(root)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MALFORMED_VALUE);
    }
}
