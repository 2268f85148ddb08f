package org.gigogne.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may differ between a page and paper, and what may not. */
class WordingTest {
    @Test
    void knowsOneKindOfSpace() {
        assertThat(Wording.of(" 1\u202f250\u00a0\n élèves ")).isEqualTo("1 250 élèves");
    }

    @Test
    void dropsWhatHasNoShape() {
        assertThat(Wording.of("ad\u00admi\u200bnistration\ufe0f")).isEqualTo("administration");
    }

    @Test
    void knowsOneHyphen() {
        assertThat(Wording.of("rendez\u2011vous")).isEqualTo("rendez-vous");
    }

    @Test
    void takesLigaturesApart() {
        assertThat(Wording.of("\ufb01chier")).isEqualTo("fichier");
    }

    @Test
    void keepsWhatIsRaised() {
        assertThat(Wording.of("10²")).isEqualTo("10²");
    }

    @Test
    void composesAccents() {
        assertThat(Wording.of("e\u0301cole")).isEqualTo("école");
    }

    @Test
    void takesASquareForWhatNoFontDraws() {
        assertThat(Wording.isSame("\u3042 et 412", "\u25a1 et 412")).isTrue();
    }

    @Test
    void takesNoSquareForALetterOrANumber() {
        assertThat(Wording.isSame("412", "4\u25a12")).isFalse();
        assertThat(Wording.isSame("été", "\u25a1té")).isFalse();
    }
}
