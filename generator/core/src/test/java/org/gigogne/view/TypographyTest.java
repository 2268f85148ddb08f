package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void putsNarrowSpacesBeforeDoubleSigns() {
        assertThat(Typography.text("Qui ? Quand : 2 h ; 30 % !"))
                .isEqualTo("Qui\u202f? Quand\u202f: 2 h\u202f; 30\u202f%\u202f!");
    }

    @Test
    void putsNarrowSpacesInsideGuillemets() {
        assertThat(Typography.text("le « cahier de vie »")).isEqualTo("le «\u202fcahier de vie\u202f»");
    }

    @Test
    void addsNoSpaceWhereNoneWasTyped() {
        assertThat(Typography.text("https://exemple.fr/a?b=1 à 14:30")).isEqualTo("https://exemple.fr/a?b=1 à 14:30");
    }

    @Test
    void curvesApostrophesBetweenLettersOnly() {
        assertThat(Typography.text("l'ENT d'un '5' qu'on")).isEqualTo("l’ENT d’un '5' qu’on");
    }

    @Test
    void makesOneLineOfFoldedText() {
        assertThat(Typography.text("  une\n  ligne \t pliée ")).isEqualTo("une ligne pliée");
    }

    @Test
    void cutsParagraphsAtBlankLines() {
        assertThat(Typography.paragraphs("Un.\nSuite.\n\n  \nDeux.\n")).containsExactly("Un. Suite.", "Deux.");
        assertThat(Typography.paragraphs(null)).isEmpty();
    }
}
