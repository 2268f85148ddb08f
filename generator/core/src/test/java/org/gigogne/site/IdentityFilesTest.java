package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gigogne.model.Colour;
import org.gigogne.model.SiteIdentity;
import org.gigogne.model.SiteIdentity.Colours;
import org.gigogne.model.SiteIdentity.Font;
import org.gigogne.view.IdentityView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentityFilesTest {
    private static final Colour BLUE = Colour.parse("#1f5f8b");
    private static final Colour RED = Colour.parse("#b8431f");

    @Test
    void aSiteWithoutIdentityAddsNothing() {
        assertThat(sheet(null, Font.SYSTEM)).isEmpty();
        assertThat(files(null, Font.SYSTEM).fonts()).isEmpty();
    }

    @Test
    void coloursComeInLightAndDark() {
        assertThat(sheet(new Colours(BLUE, RED), Font.SYSTEM)).isEqualTo("""
                        :root {
                          --accent: light-dark(#1f5f8b, #9ab7cb);
                          --accent-soft: light-dark(#e4ecf1, #172a39);
                          --mark: light-dark(#b8431f, #dea897);
                        }
                        """);
    }

    @Test
    void theAccentMayBeLeftToTheTheme() {
        assertThat(sheet(new Colours(BLUE, null), Font.SYSTEM)).doesNotContain("--mark");
    }

    @Test
    void aLegibleFaceComesWithItsFilesAndItsLicence() {
        assertThat(sheet(null, Font.LEGIBLE)).isEqualTo("""
                        @font-face {
                          font-family: lisible;
                          font-weight: 400;
                          font-display: swap;
                          src: url("lisible-400.woff2") format("woff2");
                        }

                        @font-face {
                          font-family: lisible;
                          font-weight: 700;
                          font-display: swap;
                          src: url("lisible-700.woff2") format("woff2");
                        }

                        :root {
                          --own-font: lisible, system-ui;
                        }
                        """);
        assertThat(files(null, Font.LEGIBLE).fonts())
                .containsExactly("lisible-400.woff2", "lisible-700.woff2", "lisible-licence.txt");
    }

    private static String sheet(@Nullable Colours colours, Font font) {
        return files(colours, font).sheet().stream()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }

    private static IdentityFiles files(@Nullable Colours colours, Font font) {
        return new IdentityFiles(IdentityView.of(new SiteIdentity(null, null, colours, font), Optional.empty()));
    }
}
