package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReportStyleTest {
    @Test
    void namesTheKeyThatIsMissing() {
        assertThatThrownBy(() -> ReportStyle.parse("font.regular = a.ttf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`font.bold`");
    }
}
