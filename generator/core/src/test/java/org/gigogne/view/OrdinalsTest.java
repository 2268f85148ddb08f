package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "6e; 6^e",
                "en 6e, 5e et 1re.; en 6^e, 5^e et 1^re.",
                "CM2-6e; CM2-6^e",
                "le 1er, la 2nde, le 2nd, les 3es; le 1^er, la 2^nde, le 2^nd, les 3^es",
                "A6e; A6e",
                "1.6e 1,6e; 1.6e 1,6e",
                "6eme 6e2 6er1; 6eme 6e2 6er1",
                "mot; mot",
            })
    void raisesTheLettersOfOrdinals(String text, String expected) {
        assertThat(Ordinals.parts(text).stream()
                        .map(part -> part.raised() ? "^" + part.text() : part.text())
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }
}
