package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "deux mots; deux |mots",
                "12\u00a0% et 4\u202f200\u00a0€; 12\u00a0% |et |4\u202f200\u00a0€",
                "l’école d'ici; l’école |d'ici",
                "arc-en-ciel; arc-|en-|ciel",
                "2026-2029; 2026-2029",
                "porte\u2011monnaie; porte\u2011monnaie",
                "« Oui » !; « Oui » !",
                "vrai ? non : si; vrai ? |non : |si",
                "漢字、仮名; 漢|字、|仮|名",
                "et/ou; et/|ou",
            })
    void breaksAsFrenchDoes(String text, String expected) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (LineBreaks.allowed(text, i)) {
                parts.add(text.substring(start, i));
                start = i;
            }
        }
        parts.add(text.substring(start));

        assertThat(String.join("|", parts)).isEqualTo(expected);
    }
}
