package org.gigogne.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KEYS = List.of("etat", "etablissement", "quoi", "qui", "competences", "en cours");

    @Test
    void forgivesAccentsCapitalsAndSeparators() {
        assertThat(Suggestion.nearest("État", KEYS)).hasValue("etat");
        assertThat(Suggestion.nearest("en-cours", KEYS)).hasValue("en cours");
        assertThat(Suggestion.nearest("EN_COURS", KEYS)).hasValue("en cours");
    }

    @Test
    void forgivesMistypedLetters() {
        assertThat(Suggestion.nearest("etabilssement", KEYS)).hasValue("etablissement");
        assertThat(Suggestion.nearest("competence", KEYS)).hasValue("competences");
    }

    @Test
    void completesWhatOnlyOneNameGoesOn() {
        assertThat(Suggestion.nearest("6", List.of("6e", "5e", "CP"))).hasValue("6e");
        assertThat(Suggestion.nearest("C", List.of("CP", "CE1"))).isEmpty();
    }

    @Test
    void isSilentWhenNothingIsNear() {
        assertThat(Suggestion.nearest("responsable", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("x".repeat(100_000), KEYS)).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfNames() {
        assertThat(Suggestion.nearest("qxi", List.of("qui", "qoi")))
                .isEqualTo(Suggestion.nearest("qxi", List.of("qoi", "qui")));
    }
}
