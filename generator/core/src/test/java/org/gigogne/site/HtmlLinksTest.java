package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlLinksTest {
    private static List<String> addresses(String html) {
        return HtmlLinks.of(html).links().stream()
                .map(HtmlLinks.Reference::address)
                .toList();
    }

    @Test
    void findsLinksImagesAndIds() {
        HtmlLinks found = HtmlLinks.of(
                "<!doctype html><p id=\"a\">1 < 2 <A class='x' href='b.html#c'>x</a><img src=\"i.png\"\nid='d' alt=\"href='no'\">");

        assertThat(found.links())
                .containsExactly(new HtmlLinks.Reference("b.html#c", 31), new HtmlLinks.Reference("i.png", 65));
        assertThat(found.ids()).containsExactlyInAnyOrder("a", "d");
    }

    @Test
    void resolvesCharacterReferences() {
        assertThat(addresses("<a href=\"a.html?b&amp;c&#64;d\">")).containsExactly("a.html?b&c@d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "href=\"a\"",
                "<!-- <a href=\"a\"> -->",
                "<!-- <a href=\"a\">",
                "</a href=\"a\">",
                "<a data-href=\"a\">",
                "<a title=\"> href=\">",
                "<a href=\"a",
                "<",
                ""
            })
    void findsNothingElse(String html) {
        assertThat(addresses(html)).isEmpty();
    }
}
