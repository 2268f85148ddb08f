package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed page template has those pages made again that it writes; any other change of a theme has all. */
class ThemeBuildTest {
    private static final String PLAN = "pages/commun/plan-action.ftlh";
    private static final String DOCUMENTS = "pages/commun/documents.ftlh";
    private static final String SCHOOL_HOME = "pages/etablissement/accueil.ftlh";
    private static final String HELP = "pages/racine/aide.ftlh";

    @TempDir
    Path folder;

    private EditedContent content;
    private EditedTheme theme;

    @BeforeEach
    void writeContent() throws IOException {
        content = new EditedContent(folder.resolve("content"), new Random(20_261_126));
        theme = new EditedTheme(folder.resolve("theme"));
    }

    @Test
    void makesThePagesOfAChangedTemplateAlone() throws IOException {
        build("site");
        theme.add(PLAN, "<p>Un ajout.</p>");
        BuildResult added = build("site");
        theme.add(PLAN, "<p>Un autre.</p>");
        BuildResult changed = build("site");
        assertSame();
        theme.remove(PLAN);
        BuildResult removed = build("site");

        for (BuildResult result : new BuildResult[] {added, changed, removed}) {
            assertThat(ofPlaces(result)).isEqualTo(Map.of(PLAN, 3L));
            assertThat(result.figures().timings().stages()).containsEntry(Stage.PRINT, 0L);
            assertThat(result.news().orElseThrow().changes().changed())
                    .containsExactlyInAnyOrder(
                            "nord/college-1/plan-action.html",
                            "nord/college-2/plan-action.html",
                            "sud/ecole-1/plan-action.html");
        }
        assertSame();
    }

    @Test
    void doesNotLookAtPlacesWithoutAPageOfTheTemplate() throws IOException {
        content.write("sud/ecole-1/pages/projet.md", "# Projet\n\nUn texte.\n");
        build("site");
        theme.add("pages/commun/page.ftlh", "<p>Un ajout.</p>");
        BuildResult result = build("site");

        assertThat(ofPlaces(result)).isEqualTo(Map.of("pages/commun/page.ftlh", 1L));
        assertSame();
    }

    @Test
    void listsReportsAsTheyAreInEachLanguage() throws IOException {
        content.write("gigogne.yml", "titre: Essai\nlangues: [fr, en]\n");
        BuildResult first = build("site");
        theme.add(DOCUMENTS, "<p>Un ajout.</p>");
        BuildResult second = build("site");

        assertThat(ofPlaces(first)).containsEntry(DOCUMENTS, 12L);
        assertThat(ofPlaces(second)).isEqualTo(Map.of(DOCUMENTS, 12L));
        assertThat(second.figures().timings().stages()).containsEntry(Stage.PRINT, 0L);
        assertThat(Files.readString(folder.resolve("site/en/sud/ecole-1/documents.html")))
                .contains("documents/synthese.pdf", "Un ajout");
        assertSame();
    }

    @Test
    void makesNoPageOfAPlaceForAPageThatTheSiteHasOnce() throws IOException {
        build("site");
        theme.add(HELP, "<p>Un ajout.</p>");
        BuildResult result = build("site");

        assertThat(ofPlaces(result)).isEmpty();
        assertThat(result.news().orElseThrow().changes().changed()).containsExactly("aide.html");
        assertSame();
    }

    @Test
    void makesAllAgainWhenAnythingElseOfTheThemeChanges() throws IOException {
        theme.add(PLAN, "<#include \"/macros/ajout.ftlh\">");
        theme.write("macros/ajout.ftlh", "<p>Un ajout.</p>\n");
        Map<String, Long> all = ofPlaces(build("site"));
        theme.write("macros/ajout.ftlh", "<p>Un autre.</p>\n");
        assertThat(ofPlaces(build("site"))).isEqualTo(all);
        assertSame();

        theme.write("texts/fr.properties", "plan.heading=Ce que nous faisons\n");
        assertThat(ofPlaces(build("site"))).isEqualTo(all);
        theme.add("pages/rapport.ftlh", "<p>Un ajout.</p>");
        assertThat(ofPlaces(build("site"))).isEqualTo(all);
        assertSame();
    }

    @Test
    void makesAllAgainWhenATemplateLoadsThatOfAPage() throws IOException {
        theme.write(HELP, "<p>Un texte.</p>\n");
        theme.add(PLAN, "<#include \"/" + HELP + "\">");
        Map<String, Long> all = ofPlaces(build("site"));
        theme.write(HELP, "<p>Un autre texte.</p>\n");

        assertThat(ofPlaces(build("site"))).isEqualTo(all).containsKey(SCHOOL_HOME);
        assertThat(Files.readString(folder.resolve("site/nord/college-1/plan-action.html")))
                .contains("Un autre texte.");
        assertSame();

        theme.remove(HELP);
        theme.add(PLAN, "<p>Un ajout.</p>");
        assertThat(ofPlaces(build("site"))).isEqualTo(all);
        theme.add(PLAN, "<p>Un autre ajout.</p>");
        assertThat(ofPlaces(build("site"))).isEqualTo(Map.of(PLAN, 3L));
        assertSame();
    }

    @Test
    void remembersATemplateThatChangesNoPage() throws IOException {
        build("site");
        theme.write(PLAN, theme.bundled(PLAN) + "<#-- une remarque -->");
        BuildResult first = build("site");
        BuildResult second = build("site");

        assertThat(first.news().orElseThrow().changes().isEmpty()).isTrue();
        assertThat(ofPlaces(first)).isEqualTo(Map.of(PLAN, 3L));
        assertThat(second.figures().timings().stages()).containsEntry(Stage.RENDER, 0L);
    }

    @Test
    void makesAPlaceAgainThatChangedOrWasAltered() throws IOException {
        build("site");
        theme.add(PLAN, "<p>Un ajout.</p>");
        content.write("nord/college-1/plan-action.yml", EditedContent.plan("Autre chose", "prévue"));
        Files.writeString(folder.resolve("site/nord/college-2/index.html"), "altéré");
        Files.delete(folder.resolve("site/nord/college-2/plan-action.html"));
        BuildResult result = build("site");

        assertThat(ofPlaces(result)).containsEntry(PLAN, 3L).containsEntry(SCHOOL_HOME, 2L);
        assertSame();
    }

    @Test
    void renewsASchoolOfWhichOnlyAFileWasTouched() throws IOException {
        build("site");
        theme.add(PLAN, "<p>Un ajout.</p>");
        content.write(
                "nord/college-1/plan-action.yml", "# une remarque\n" + content.read("nord/college-1/plan-action.yml"));
        BuildResult result = build("site");

        assertThat(ofPlaces(result)).isEqualTo(Map.of(PLAN, 3L));
        assertSame();
    }

    @Test
    void tellsOfALinkOfAPageThatStaysAsABuildFromNothingDoes() throws IOException {
        content.write("nord/college-1/pages/projet.md", "# Projet\n\n[Le bilan](bilan.html#s-suite)\n");
        content.write("nord/college-1/pages/bilan.md", "# Bilan\n\n## Suite\n\nUn texte.\n");
        build("site");
        theme.replace("pages/commun/page.ftlh", "${text.html?markup_string?", "${\"<p>Rien.</p>\"?");
        assertFailsAlike();

        theme.remove("pages/commun/page.ftlh");
        theme.replace("pages/commun/action.ftlh", "<@b.indicatorCard i 3/>", "${i.label}");
        BuildResult result = assertFailsAlike();
        assertThat(result.problems()).extracting(Problem::code).contains(ProblemCode.BROKEN_LINK);

        theme.remove("pages/commun/action.ftlh");
        assertThat(build("site").isPublished()).isTrue();
        assertSame();
    }

    @Test
    void tellsOfATemplateThatFailsAsABuildFromNothingDoes() throws IOException {
        build("site");
        theme.add(PLAN, "${inconnu}");
        assertFailsAlike();
        theme.remove(PLAN);
        assertThat(build("site").news().orElseThrow().changes().isEmpty()).isTrue();
        assertSame();
    }

    @Test
    void findsWhatChangedInAThemeThatIsGivenAsALink() throws IOException {
        theme.write("texts/fr.properties", "plan.heading=Nos actions\n");
        Path link = Files.createSymbolicLink(folder.resolve("lien"), theme.folder());
        build("site", link, BuildRequest.Care.USUAL);
        theme.write("texts/fr.properties", "plan.heading=Ce que nous faisons\n");
        theme.add(SCHOOL_HOME, "<p>Un ajout.</p>");
        build("site", link, BuildRequest.Care.USUAL);

        assertSame();
    }

    @Test
    void isWhatVerifyingFinds() throws IOException {
        build("site");
        theme.add(PLAN, "<p>Un ajout.</p>");
        BuildResult result = build("site", BuildRequest.Care.VERIFIED);

        assertThat(result.problems()).isEmpty();
        assertThat(result.isPublished()).isTrue();
        assertSame();
    }

    @Test
    void isTheSameWhenASchoolIsLeftOut() throws IOException {
        content.write("nord/college-2/plan-action.yml", "actions: [\n");
        build("site", BuildRequest.Care.TOLERANT);
        theme.add(PLAN, "<p>Un ajout.</p>");
        content.write("sud/ecole-1/pages/projet.md", "# Projet\n\n[perdu](nulle-part.html)\n");
        BuildResult result = build("site", BuildRequest.Care.TOLERANT);
        build("clean", BuildRequest.Care.TOLERANT);

        assertThat(result.leftOut()).isEqualTo(2);
        assertThat(EditedContent.files(folder.resolve("site"))).isEqualTo(EditedContent.files(folder.resolve("clean")));
    }

    /** Builds after the last build, and from nothing: both give the same problems and publish nothing. */
    private BuildResult assertFailsAlike() throws IOException {
        forget("clean");
        BuildResult result = build("site");
        BuildResult clean = build("clean");
        assertThat(result.isPublished()).isFalse();
        assertThat(result.problems()).isNotEmpty().isEqualTo(clean.problems());
        return result;
    }

    /** What is published is, file by file, what a build from nothing gives. */
    private void assertSame() throws IOException {
        forget("clean");
        assertThat(build("clean").isPublished()).isTrue();
        assertThat(EditedContent.files(folder.resolve("site"))).isEqualTo(EditedContent.files(folder.resolve("clean")));
    }

    private void forget(String output) throws IOException {
        for (Path kept : new Path[] {folder.resolve(output), folder.resolve("." + output + ".gigogne")}) {
            if (Files.exists(kept)) {
                EditedContent.delete(kept);
            }
        }
    }

    /** How many pages of places each template wrote. */
    private static Map<String, Long> ofPlaces(BuildResult result) {
        assertThat(result.problems()).isEmpty();
        Map<String, Long> times = new HashMap<>();
        result.figures().timings().templates().stream()
                .filter(lap -> !lap.name().startsWith("pages/racine/"))
                .forEach(lap -> times.put(lap.name(), lap.times()));
        return times;
    }

    private BuildResult build(String output) {
        return build(output, BuildRequest.Care.USUAL);
    }

    private BuildResult build(String output, BuildRequest.Care care) {
        return build(output, theme.folder(), care);
    }

    private BuildResult build(String output, Path themeFolder, BuildRequest.Care care) {
        SiteChoices choices =
                new SiteChoices(Optional.of(themeFolder), Optional.empty(), Optional.of(LocalDate.of(2026, 11, 26)));
        return new Generator(Map.of())
                .build(new BuildRequest(folder.resolve("content"), folder.resolve(output), choices, care, 2));
    }
}
