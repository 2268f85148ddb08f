package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeLinksTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "index.html, assets/a.css, assets/a.css",
                "a/b/index.html, assets/a.css, ../../assets/a.css",
                "a/b/index.html, a/b/plan-action.html, plan-action.html",
                "a/b/actions/x.html, a/b/index.html, ../index.html",
                "a/b/index.html, a/c/index.html, ../c/index.html",
                "a/b/index.html, '', ../../index.html",
                "a/b/index.html, a/, ../index.html",
                "a/index.html, a/index.html, index.html",
                "a/index.html, a/index.html#lot, #lot",
                "a/index.html, a/equipement.html#lot, equipement.html#lot",
                "a/index.html, b/école.html, ../b/%C3%A9cole.html",
                "a/index.html, a/100 % sûr?.html, 100%20%25%20s%C3%BBr%3F.html",
                "index.html, javascript:alert(1), javascript%3Aalert(1)",
                "index.html, 'a\"<b>', a%22%3Cb%3E"
            })
    void leadsFromPageToPage(String from, String target, String expected) {
        assertThat(RelativeLinks.relative(from, target)).isEqualTo(expected);
    }

    @Test
    void leadsFromAnywhereWhenTheRootIsKnown() {
        assertThat(RelativeLinks.from("/site/", "404.html", "a/école.html#b")).isEqualTo("/site/a/%C3%A9cole.html#b");
        assertThat(RelativeLinks.from("/", "404.html", "")).isEqualTo("/index.html");
        assertThat(RelativeLinks.from("/", "404.html", "404.html#a")).isEqualTo("/404.html#a");
        assertThat(RelativeLinks.from("", "a/b.html", "c.html")).isEqualTo("../c.html");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b/index.html, ../../assets/a.css, assets/a.css",
        "a/b/index.html, plan-action.html, a/b/plan-action.html",
        "a/b/index.html, ./plan-action.html?x=1#y, a/b/plan-action.html#y",
        "a/b/index.html, ../c/index.html, a/c/index.html",
        "a/index.html, #lot, a/index.html#lot",
        "a/index.html, '', a/index.html",
        "a/index.html, equipement.html#, a/equipement.html",
        "a/index.html, ../b/%C3%A9cole.html#%C3%A9t%C3%A9, b/école.html#été",
        "a/index.html, 100%.html, a/100%.html",
        "a/index.html, a+b.html, a/a+b.html",
        "a/index.html, ../../x.html, /../x.html",
        "index.html, ../x.html, /../x.html",
        "a/index.html, /x.html, /x.html",
        "a/index.html, b/, a/b/"
    })
    void findsWhereAnAddressLeads(String from, String address, String expected) {
        assertThat(RelativeLinks.target(from, address)).isEqualTo(expected);
    }
}
