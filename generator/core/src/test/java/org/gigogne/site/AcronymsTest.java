package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gigogne.view.GlossaryEntry;
import org.junit.jupiter.api.Test;

class AcronymsTest {
    private static final Acronyms ACRONYMS = new Acronyms(List.of(
            new GlossaryEntry("CA", "conseil d’administration"),
            new GlossaryEntry("CANOPÉ", "opérateur de formation"),
            new GlossaryEntry("ENT", "espace numérique de travail")));

    private static List<String> in(String markup) {
        return ACRONYMS.in(markup).stream().map(GlossaryEntry::acronym).toList();
    }

    @Test
    void findsWordsOfTheirOwnInTheOrderOfTheGlossary() {
        assertThat(in("<p>L’ENT, vu en <b>CA</b> ; encore l’ENT.</p>")).containsExactly("CA", "ENT");
        assertThat(in("<p>CANOPÉ</p>")).containsExactly("CANOPÉ");
    }

    @Test
    void looksAtWholeWordsOfTheTextOnly() {
        assertThat(in("<p class=\"ENT\">CABANE, VENT, ca</p>")).isEmpty();
        assertThat(new Acronyms(List.of()).in("<p>ENT</p>")).isEmpty();
    }
}
