package org.gigogne.forge;

import static org.assertj.core.api.Assertions.assertThat;

import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeMeaningsTest {
    private final CodeMeanings meanings = new CodeMeanings();

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeMeansSomething(ProblemCode code) {
        assertThat(meanings.of(code)).endsWith(".").doesNotContain("](");
    }
}
