package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    @TempDir
    private Path folder;

    private Theme overlaid() throws IOException {
        Files.createDirectories(folder.resolve("theme/assets/img"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("theme/a.ftlh"), "dessus");
        Files.writeString(folder.resolve("theme/assets/img/logo.svg"), "<svg/>");
        return Theme.overlaid(
                folder.resolve("theme"), new MapTheme(Map.of("a.ftlh", "dessous", "b.ftlh", "dessous aussi")));
    }

    private static String text(Theme theme, String path) {
        return theme.read(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("rien");
    }

    @Test
    void replacesFilesOneByOne() throws IOException {
        assertThat(text(overlaid(), "a.ftlh")).isEqualTo("dessus");
        assertThat(text(overlaid(), "b.ftlh")).isEqualTo("dessous aussi");
        assertThat(text(overlaid(), "c.ftlh")).isEqualTo("rien");
    }

    @Test
    void addsKeysOfSettingsAndTexts() throws IOException {
        Files.createDirectories(folder.resolve("theme"));
        Files.writeString(folder.resolve("theme/t.properties"), "b=deux");
        Theme theme = Theme.overlaid(folder.resolve("theme"), new MapTheme(Map.of("t.properties", "a=1\nb=2")));

        assertThat(text(theme, "t.properties").lines()).containsExactly("a=1", "b=2", "b=deux");
    }

    @Test
    void addsAssets() throws IOException {
        assertThat(overlaid().assets()).containsExactly("img/logo.svg", "missing.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.txt", "assets/../../secret.txt", "/etc/hostname", "", "assets", "./a.ftlh"})
    void readsNothingElse(String path) throws IOException {
        assertThat(overlaid().read(path)).isEmpty();
        assertThat(Theme.bundled().read(path)).isEmpty();
    }

    @Test
    void followsNoSymbolicLink() throws IOException {
        Theme theme = overlaid();
        Files.createSymbolicLink(folder.resolve("theme/lien.txt"), folder.resolve("secret.txt"));

        Files.createDirectories(folder.resolve("ailleurs/assets"));
        Files.writeString(folder.resolve("ailleurs/a.ftlh"), "ailleurs");
        Files.createSymbolicLink(folder.resolve("theme/dossier"), folder.resolve("ailleurs"));

        assertThat(theme.read("lien.txt")).isEmpty();
        assertThat(theme.read("dossier/a.ftlh")).isEmpty();
    }

    @Test
    void theBundledThemeHasAllItsAssets() {
        Theme theme = Theme.bundled();

        assertThat(theme.assets())
                .isNotEmpty()
                .allSatisfy(asset -> assertThat(theme.read("assets/" + asset)).isPresent());
    }
}
