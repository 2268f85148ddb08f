package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.gigogne.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A territory in which some schools have errors. */
class TolerantBuildTest {
    private static final String PLAN =
            "actions:\n  - {id: a, thematique: egal-acces, quoi: Prêter, quand: {fin: 2025-06}}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        write("gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\n");
        write("territoire.yml", "nom: Académie\nnature: académie\n");
        write("nord/territoire.yml", "nom: Nord\nnature: département\n");
        school("nord/bon", "Bon", "0499903Y");
        school("nord/faux", "Faux", "0499904Z");
        school("sud", "Sud", "0499905A");
    }

    @Test
    void leavesOutASchoolWhoseFileIsWrong() throws IOException {
        write("nord/faux/plan-action.yml", PLAN.replace("egal-acces", "egal-acce"));

        assertThat(build(false).isPublished()).isFalse();
        assertThat(folder.resolve("site")).doesNotExist();

        BuildResult result = build(true);

        assertThat(result.isPublished()).isTrue();
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(result.problems())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.location().path())
                .containsExactly("nord/faux/plan-action.yml");
        assertThat(page("nord/bon/index.html")).contains("Bon");
        assertThat(folder.resolve("site/nord/faux")).doesNotExist();
        assertThat(page("nord/index.html"))
                .contains("Des établissements manquent", "Ces chiffres reposent sur 1 établissement.", ">Faux</li>")
                .doesNotContain("nord/faux", "href=\"faux/");
        assertThat(page("index.html")).contains("Ces chiffres reposent sur 2 établissements.", ">Faux</li>");
    }

    @Test
    void namesByItsFolderASchoolThatCannotBeRead() throws IOException {
        write("nord/faux/etablissement.yml", "nom: [Faux\n");

        assertThat(build(true).isPublished()).isTrue();
        assertThat(page("nord/couverture.html")).contains(">faux</li>");
    }

    @Test
    void leavesOutASchoolWhosePageHasABrokenLink() throws IOException {
        write("nord/faux/pages/projet.md", "# Projet\n\n[perdu](nulle-part.html)\n");

        BuildResult result = build(true);

        assertThat(result.isPublished()).as("%s", result.problems()).isTrue();
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(folder.resolve("site/nord/faux")).doesNotExist();
        assertThat(page("index.html")).contains("Ces chiffres reposent sur 2 établissements.");
    }

    @Test
    void leavesOutAFolderOfASchoolThatDoesNotSayWhatItIs() throws IOException {
        write("nord/sans-nom/plan-action.yml", PLAN);
        write("nord/Écrit Mal/etablissement.yml", "nom: Mal\nuai: 0499906B\ntype: college\nannee: 2026-2027\n");
        write("nord/faux/territoire.yml", "nom: Faux\nnature: autre\n");

        BuildResult result = build(true);

        assertThat(result.isPublished()).as("%s", result.problems()).isTrue();
        assertThat(result.leftOut()).isEqualTo(3);
        assertThat(result.problems())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactlyInAnyOrder(
                        "UNDESCRIBED_PLACE nord/sans-nom", "UNSAFE_NAME nord/Écrit Mal", "AMBIGUOUS_PLACE nord/faux");
        assertThat(page("nord/index.html"))
                .contains("Ces chiffres reposent sur 1 établissement.", ">sans-nom</li>", ">Mal</li>", ">Faux</li>");
        assertThat(build(false).isPublished()).isFalse();
    }

    /** With it, the schools in it would be gone without a word. */
    @Test
    void doesNotTolerateATerritoryThatDoesNotSayWhatItIs() throws IOException {
        Files.delete(folder.resolve("content/nord/territoire.yml"));
        write("nord/plan-action.yml", PLAN);

        assertThat(build(true).isPublished()).isFalse();
    }

    @Test
    void isStillTheSameSiteWithoutErrors() throws IOException {
        build(false);
        String strict = page("index.html");

        assertThat(build(true).leftOut()).isZero();
        assertThat(page("index.html")).isEqualTo(strict).doesNotContain("manquent");
    }

    @Test
    void doesNotTolerateErrorsOfATerritoryOrOfTheSettings() throws IOException {
        write("nord/territoire.yml", "nom: Nord\nnature: canton\n");
        assertThat(build(true).isPublished()).isFalse();

        write("nord/territoire.yml", "nom: Nord\nnature: département\n");
        write("gigogne.yml", "titre: Essai\narrete-au: demain\n");
        assertThat(build(true).isPublished()).isFalse();
    }

    @Test
    void doesNotLeaveOutTheSchoolThatIsTheWholeContent() throws IOException {
        Path alone = folder.resolve("content/sud");
        Files.writeString(alone.resolve("plan-action.yml"), "actions: 3\n");

        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(
                        alone,
                        folder.resolve("site"),
                        Optional.empty(),
                        SiteChoices.DEFAULT,
                        BuildRequest.Care.TOLERANT,
                        1));

        assertThat(result.isPublished()).isFalse();
        assertThat(result.leftOut()).isZero();
    }

    /** When it is read (1), or when its pages are made (2). */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void leavesOutASchoolThatMeetsABug(int failing) throws IOException {
        BuildResult strict = build(false, failing, "nord/faux"::equals);
        assertThat(strict.isPublished()).isFalse();
        assertThat(folder.resolve("site")).doesNotExist();

        BuildResult result = build(true, failing, "nord/faux"::equals);

        assertThat(result.isPublished()).as("%s", result.problems()).isTrue();
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(result.problems())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly("PLACE_NOT_MANAGED nord/faux");
        assertThat(folder.resolve("site/nord/faux")).doesNotExist();
        assertThat(page("index.html")).contains("Ces chiffres reposent sur 2 établissements.");
    }

    @Test
    void publishesNothingWhenTheBugIsNotThatOfAFewSchools() {
        assertThat(build(true, 1, path -> path.endsWith("bon") || path.endsWith("faux"))
                        .isPublished())
                .isFalse();
        assertThat(build(true, 2, "nord"::equals).isPublished()).isFalse();
        assertThat(build(true, 2, String::isEmpty).isPublished()).isFalse();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    /** It is read before all places are: a step of its territory, which may meet a bug or take too long like the others. */
    @Test
    void readsACatalogueAsAStepOfItsTerritory() throws IOException {
        write("nord/catalogue.yml", "mots-cles: [{id: formation, libelle: Formation}]\n");

        for (int step = 1; step <= 3; step++) {
            BuildResult result = build(true, step, "nord"::equals);
            assertThat(result.isPublished()).as("step %d", step).isFalse();
            assertThat(result.problems())
                    .extracting(
                            problem -> problem.code() + " " + problem.location().path())
                    .containsExactly("PLACE_NOT_MANAGED nord");
        }
        assertThat(build(true, 4, "nord"::equals).isPublished()).isTrue();
    }

    @Test
    void blamesNoSchoolForWhatComesOfWhatIsRemembered() throws IOException {
        assertThat(build(true).leftOut()).isZero();
        write("sud/plan-action.yml", PLAN.replace("Prêter", "Donner"));

        BuildResult result = build(true, 1, "nord/faux"::equals, 1);

        assertThat(result.isPublished()).isTrue();
        assertThat(result.leftOut()).isZero();
        assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(page("nord/faux/index.html")).contains("Faux");
    }

    private BuildResult build(boolean isTolerant, int failing, Predicate<String> places) {
        return build(isTolerant, failing, places, Integer.MAX_VALUE);
    }

    /** Fails at a step of some places, so many times. */
    private BuildResult build(boolean isTolerant, int failing, Predicate<String> places, int times) {
        Map<String, Integer> taken = new ConcurrentHashMap<>();
        AtomicInteger failed = new AtomicInteger();
        return new Generator(Map.of(), Workers.PLACE_TIME, place -> {
                    int step = taken.merge(place.path(), 1, Integer::sum);
                    if (step == failing && places.test(place.path()) && failed.incrementAndGet() <= times) {
                        throw new IllegalStateException("a bug");
                    }
                })
                .build(request(isTolerant));
    }

    private void school(String path, String name, String uai) throws IOException {
        write(path + "/etablissement.yml", "nom: " + name + "\nuai: " + uai + "\ntype: college\nannee: 2026-2027\n");
        write(path + "/plan-action.yml", PLAN);
    }

    private BuildResult build(boolean isTolerant) {
        return new Generator(Map.of()).build(request(isTolerant));
    }

    private BuildRequest request(boolean isTolerant) {
        return new BuildRequest(
                folder.resolve("content"),
                folder.resolve("site"),
                Optional.empty(),
                SiteChoices.DEFAULT,
                isTolerant ? BuildRequest.Care.TOLERANT : BuildRequest.Care.USUAL,
                2);
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path), StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
