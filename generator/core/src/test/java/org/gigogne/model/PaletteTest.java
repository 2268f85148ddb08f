package org.gigogne.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Path SHEET = Path.of("../../templates/src/main/resources/org/gigogne/theme/assets/style.css");

    @Property
    void linksCanBeReadOnAllGroundsWhateverTheColour(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Palette palette = Palette.of(new Colour(rgb));
        assertThat(palette.light().suffices(Palette.LIGHT_GROUND)).isTrue();
        assertThat(palette.light().suffices(palette.lightTint())).isTrue();
        assertThat(palette.dark().suffices(Palette.DARK_GROUND)).isTrue();
        assertThat(palette.dark().suffices(palette.darkTint())).isTrue();
    }

    @Property
    void textsCanBeReadOnTheTintsOfAColourThatPasses(@ForAll @IntRange(max = 0xFFFFFF) int rgb) throws IOException {
        Colour colour = Palette.of(new Colour(rgb)).light();
        Palette palette = Palette.of(colour);
        assertThat(ofTheme("text", 1).suffices(palette.lightTint())).isTrue();
        assertThat(ofTheme("text", 2).suffices(palette.darkTint())).isTrue();
    }

    /** The grounds are written twice, here for the check of the content. */
    @Test
    void groundsAreThoseOfTheTheme() throws IOException {
        assertThat(ofTheme("soft", 1)).isEqualTo(Palette.LIGHT_GROUND);
        assertThat(ofTheme("raised", 2)).isEqualTo(Palette.DARK_GROUND);
    }

    private static Colour ofTheme(String name, int which) throws IOException {
        Matcher found = Pattern.compile("--" + name + ": light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)")
                .matcher(Files.readString(SHEET));
        assertThat(found.find()).isTrue();
        return Colour.parse(found.group(which));
    }
}
