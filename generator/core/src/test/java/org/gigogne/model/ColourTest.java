package org.gigogne.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    private static final Colour BLACK = new Colour(0);

    @Test
    void isWrittenAsItIsRead() {
        assertThat(Colour.parse("#0A5f8b")).isEqualTo(new Colour(0x0A5F8B)).hasToString("#0a5f8b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#fff", "1f5f8b", "#1f5f8g", "bleu", "", "#1f5f8b "})
    void otherFormsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.parse(text));
    }

    @Test
    void knowsTheContrastsOfTheStandard() {
        assertThat(BLACK.contrast(Colour.WHITE)).isEqualTo(21);
        assertThat(new Colour(0x123456).contrast(new Colour(0x123456))).isEqualTo(1);
        assertThat(new Colour(0x767676).suffices(Colour.WHITE)).isTrue();
        assertThat(new Colour(0x777777).suffices(Colour.WHITE)).isFalse();
    }

    @Test
    void contrastIsNeverRoundedUp() {
        assertThat(new Colour(0x777777).contrastInWords(Colour.WHITE)).isEqualTo("4,47");
    }

    @Property
    void aDarkenedColourCanBeReadOnWhite(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Colour colour = new Colour(rgb);
        Colour darkened = colour.darkenedFor(List.of(Colour.WHITE));
        assertThat(darkened.suffices(Colour.WHITE)).isTrue();
        assertThat(darkened.equals(colour)).isEqualTo(colour.suffices(Colour.WHITE));
    }

    @Property
    void aLightenedColourCanBeReadOnBlack(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        assertThat(new Colour(rgb).lightenedFor(List.of(BLACK)).suffices(BLACK)).isTrue();
    }
}
