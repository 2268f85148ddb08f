package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>[Le plan]</p>|<p><span lang=\"fr\">Le plan</span></p>",
                "<p>Lead: [RUPN], [CPE]</p>|<p>Lead: <span lang=\"fr\">RUPN</span>, <span lang=\"fr\">CPE</span></p>",
                "<a title=\"[Le plan]\">[Le plan]</a>|<a title=\"Le plan\"><span lang=\"fr\">Le plan</span></a>",
                "<title>[Le plan]</title><p>[a]</p>|<title>Le plan</title><p><span lang=\"fr\">a</span></p>",
                "<svg><title>x</title><text>[a]</text></svg>[b]|<svg><title>x</title><text>a</text></svg><span lang=\"fr\">b</span>",
                "<p>no mark</p>|<p>no mark</p>"
            })
    void becomeElementsWhereAnElementMayStand(String written, String expected) {
        String marked = written.replace('[', '\ufdd0').replace(']', '\ufdd1');

        assertThat(LanguageMarks.resolved(marked, "fr")).isEqualTo(expected);
    }
}
