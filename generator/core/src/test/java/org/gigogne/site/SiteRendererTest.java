package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.view.GlossaryEntry;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SiteMapEntry;
import org.junit.jupiter.api.Test;

class SiteRendererTest {
    static final Path THEME_FOLDER = Path.of("src/test/resources/org/gigogne/site/theme");

    private static final SchoolView SCHOOL = SampleViews.school("Collège d'Anjou");

    private final SiteRenderer renderer = new SiteRenderer(
            Theme.overlaid(THEME_FOLDER, Theme.bundled()),
            SampleViews.site(),
            List.of(new GlossaryEntry("RUPN", "référent aux usages pédagogiques du numérique")));

    static String text(List<OutputFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        path + " not in " + files.stream().map(OutputFile::path).toList()));
    }

    private List<OutputFile> school() {
        Outcome<RenderedFiles> outcome = renderer.render(SCHOOL, List.of(new ReportFile(report(renderer), 2, 28_301)));
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow().files();
    }

    private static ReportXhtml report(SiteRenderer renderer) {
        assertThat(renderer.reportKinds(SCHOOL))
                .contains(new ReportKind("synthese", 2), new ReportKind("plan-numerique", 0));
        Outcome<ReportXhtml> outcome = renderer.report(SCHOOL, new ReportKind("synthese", 2), List.of(10, 10));
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }

    @Test
    void rendersHomePageFromView() {
        String home = text(school(), SampleViews.PLACE + "/index.html");

        assertThat(home)
                .contains("<title>Collège d&#39;Anjou – Plans numériques</title>")
                .contains("href=\"../../assets/gigogne.css\"")
                .contains("L&#39;équipe de Collège d&#39;Anjou : 1\u202f120")
                .contains("<a href=\"plan-action.html\">")
                .contains("<a href=\"../../index.html\">")
                .contains("6<sup>e</sup> : 1\u202f120, 1120")
                .contains("en cours septembre 2026 2027-06-30");
    }

    @Test
    void writesPagesWithContentAndTheFilesThatDocumentsName() {
        assertThat(school().stream()
                        .map(file -> file.path().substring(SampleViews.PLACE.length() + 1))
                        .toList())
                .containsExactly(
                        "index.html",
                        "progression.html",
                        "progression/6e.html",
                        "progression/5e.html",
                        "progression/4e.html",
                        "progression/3e.html",
                        "plan-action.html",
                        "plan-action/par-etat.html",
                        "plan-action/par-acteur.html",
                        "plan-action/par-echeance.html",
                        "actions/tablettes.html",
                        "indicateurs.html",
                        "equipement.html",
                        "autopositionnement.html",
                        "calendrier.html",
                        "documents.html",
                        "pages/charte.html",
                        "donnees/etablissement.json",
                        "donnees/actions.csv",
                        "donnees/indicateurs.csv",
                        "donnees/equipement.csv",
                        "calendrier.ics",
                        "flux.xml",
                        "documents/synthese.html");
    }

    @Test
    void givesReportsAsXhtmlAndAsPages() {
        assertThat(report(renderer))
                .isEqualTo(new ReportXhtml(
                        "synthese",
                        SampleViews.PLACE,
                        SampleViews.PLACE + "/documents/synthese.pdf",
                        "<article lang=\"fr\">\n<h1>Collège d&#39;Anjou</h1>\n<foo/>\n</article>\n",
                        "Synthèse du plan numérique – Collège d'Anjou",
                        "Synthèse du plan numérique pour le conseil d’administration",
                        List.of("stratégie numérique", "Collège d'Anjou"),
                        "fr-FR"));
        assertThat(text(school(), SampleViews.PLACE + "/documents/synthese.html"))
                .contains("<a href=\"synthese.pdf\">", "<article lang=\"fr\">");
    }

    @Test
    void tellsTheTemplateLineOfAProblemInAReport() {
        ReportXhtml report = report(renderer);
        Problem found = Problem.of(ProblemCode.UNKNOWN_BLOCK, new Location("synthese", 3, 1), "Message.", "aide");

        Problem relocated = renderer.relocate(found, report);

        assertThat(relocated.location()).isEqualTo(new Location("theme/reports/synthese.ftlh", 4, 1));
        assertThat(relocated.message()).isEqualTo("Message.");
    }

    @Test
    void writesTheViewAsJson() {
        String json = text(school(), SampleViews.PLACE + "/donnees/etablissement.json");

        assertThat(json)
                .startsWith("{\"path\":\"maine-et-loire/college-des-tilleuls\",\"name\":\"Collège d'Anjou\",")
                .contains("\"sector\":\"PUBLIC\"", "\"pupils\":1120", "\"training\":null", "\"budget\":1200")
                .contains("\"end\":\"2027-06-30\"")
                .endsWith("}\n");
    }

    @Test
    void writesThePagesOfTheRoot() {
        Outcome<List<OutputFile>> outcome = renderer.renderRoot(
                SampleTerritories.territory("Académie"),
                List.of(new SiteMapEntry("a/index.html", "Tilleuls", "Collège", 2)));

        assertThat(outcome.problems()).isEmpty();
        List<OutputFile> files = outcome.value().orElseThrow();
        assertThat(text(files, "glossaire.html")).contains("<dt>RUPN</dt>");
        assertThat(text(files, "plan-du-site.html")).contains("<a href=\"a/index.html\">Tilleuls</a> Collège 2");
        assertThat(files)
                .extracting(OutputFile::path)
                .contains("404.html", "accessibilite.html", "assets/style.css", "assets/search.js", "recherche.html");
    }

    @Test
    void searchesWhatWasRendered() {
        school();
        List<OutputFile> files = renderer.renderRoot(SampleTerritories.territory("Académie"), List.of())
                .value()
                .orElseThrow();

        assertThat(text(files, "recherche-index.js"))
                .contains("\"title\":\"Glossaire\",\"text\":\"RUPN\",\"path\":\"glossaire.html\"")
                .contains("\"path\":\"maine-et-loire/college-des-tilleuls/documents/synthese.html\"");
        assertThat(text(files, "index-alphabetique.html"))
                .contains("<a href=\"maine-et-loire/college-des-tilleuls/index.html\">Collège d&#39;Anjou</a>");
    }

    @Test
    void namesAnAssetThatIsListedButMissing() {
        Outcome<List<OutputFile>> outcome = new SiteRenderer(
                        new MapTheme(Map.of("texts/fr.properties", "lang.name=Français")),
                        SampleViews.site(),
                        List.of())
                .renderRoot(SampleTerritories.territory("Académie"), List.of());

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems())
                .extracting(problem ->
                        problem.code().id() + ' ' + problem.location().path())
                .contains("THEME-001 theme/pages/racine/glossaire.ftlh", "THEME-006 theme/assets/missing.css");
    }

    @Test
    void givesTheSameBytesOnEightThreads() throws Exception {
        SiteRenderer shared = new SiteRenderer(Theme.bundled(), SampleViews.site(), List.of());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> tasks = Collections.nCopies(32, () -> digest(shared));
            List<String> digests = new ArrayList<>();
            for (Future<String> result : threads.invokeAll(tasks)) {
                digests.add(result.get());
            }
            assertThat(digests).hasSize(32).containsOnly(digest(shared));
        } finally {
            threads.shutdownNow();
        }
    }

    private static String digest(SiteRenderer renderer) throws NoSuchAlgorithmException {
        Outcome<RenderedFiles> outcome = renderer.render(SCHOOL, List.of(new ReportFile(report(renderer), 2, 28_301)));
        assertThat(outcome.problems()).isEmpty();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (OutputFile file : outcome.value().orElseThrow().files()) {
            digest.update(file.path().getBytes(StandardCharsets.UTF_8));
            digest.update(file.bytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
