package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedOrdinalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>en 6e, <b>la 1re</b></p>; <p>en 6<sup>e</sup>, <b>la 1<sup>re</sup></b></p>",
                "<td>6<sup>e</sup></td>; <td>6<sup>e</sup></td>",
                "<a title=\"en 6e\" href=\"6e.html\">en 6e</a>; <a title=\"en 6e\" href=\"6e.html\">en 6<sup>e</sup></a>",
                "<title>en 6e</title>; <title>en 6e</title>",
                "<svg><title>a</title><text>5e</text></svg>; <svg><title>a</title><text>5e</text></svg>",
                "<code>6e</code> 6e; <code>6e</code> 6<sup>e</sup>",
                "<a>https://x.fr/6e</a>; <a>https://x.fr/6e</a>",
                "sans balise; sans balise",
            })
    void areInRunningTextAlone(String page, String expected) {
        assertThat(RaisedOrdinals.in(page)).isEqualTo(expected);
    }
}
