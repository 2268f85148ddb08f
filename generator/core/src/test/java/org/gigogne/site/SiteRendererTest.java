package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gigogne.problem.Outcome;
import org.junit.jupiter.api.Test;

class SiteRendererTest {
    static final Path THEME_FOLDER = Path.of("src/test/resources/org/gigogne/site/theme");

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

    private RenderedPlace school() {
        Outcome<RenderedPlace> outcome = renderer.render(SampleViews.school("Collège d'Anjou"));
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }

    @Test
    void rendersHomePageFromView() {
        String home = text(school().files(), SampleViews.PLACE + "/index.html");

        assertThat(home)
                .contains("<title>Collège d&#39;Anjou – Plans numériques</title>")
                .contains("href=\"../../assets/gigogne.css\"")
                .contains("L&#39;équipe de Collège d&#39;Anjou : 1\u202f120")
                .contains("<a href=\"plan-action.html\">")
                .contains("<a href=\"../../index.html\">")
                .contains("6<sup>e</sup> : 1\u202f120, 1120")
                .contains("en cours septembre 2026 2027-06-30");
    }
}
