package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrollableTablesTest {
    @Test
    void namesEachFrameByItsCaption() {
        assertThat(
                        ScrollableTables.framed(
                                "<p>a</p><table>\n<caption>Élèves en 6<sup>e</sup></caption></table><table class=\"x\"><caption>$1</caption></table>"))
                .isEqualTo("<p>a</p><div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"g-table-1\">"
                        + "<table>\n<caption id=\"g-table-1\">Élèves en 6<sup>e</sup></caption></table></div>"
                        + "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"g-table-2\">"
                        + "<table class=\"x\"><caption id=\"g-table-2\">$1</caption></table></div>");
    }

    @Test
    void leavesATableWithoutCaptionAsItIs() {
        String markup = "<table class=\"x\"><tr><td>1</td></tr><tr><td><caption>";
        assertThat(ScrollableTables.framed(markup)).isEqualTo(markup);
    }
}
