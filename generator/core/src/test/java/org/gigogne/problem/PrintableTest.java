package org.gigogne.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void terminalIsNotRewritten() {
        assertThat(Printable.of("a\r\n\u001b[31mb\u202ec")).isEqualTo("a··\u00b7[31mb·c");
    }

    @Test
    void forgeIsGivenNoCommand() {
        assertThat(Printable.of("# Titre ##[add-mask]e")).isEqualTo("# Titre #·[add-mask]e");
        assertThat(Printable.of("##\u0007[add-mask]e")).isEqualTo("##·[add-mask]e");
        assertThat(Printable.of("###[add-mask]e")).doesNotContain("##[");
    }
}
