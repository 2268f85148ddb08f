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
                "<textarea>6e</textarea>6e; <textarea>6e</textarea>6<sup>e</sup>",
                "<preface>6e</preface>; <preface>6<sup>e</sup></preface>",
                "2 < 6e <b>et 1er</b>; 2 < 6<sup>e</sup> <b>et 1<sup>er</sup></b>",
                "6e <b; 6<sup>e</sup> <b",
                "sans balise; sans balise",
            })
    void areInRunningTextAlone(String page, String expected) {
        assertThat(RaisedOrdinals.in(page)).isEqualTo(expected);
    }
}
