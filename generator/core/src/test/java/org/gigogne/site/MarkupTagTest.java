package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gigogne.site.MarkupTag.Kind;
import org.junit.jupiter.api.Test;

class MarkupTagTest {
    @Test
    void readsTagsCommentsAndSections() {
        String markup = "a<p title=\"1 > 0\" lang='f\"r'>b<br/><!-- <i> --><![CDATA[<b>]]></p>";

        List<MarkupTag> tags = MarkupTag.in(markup);

        assertThat(tags.stream().map(tag -> markup.substring(tag.start(), tag.end())))
                .containsExactly("<p title=\"1 > 0\" lang='f\"r'>", "<br/>", "<!-- <i> -->", "<![CDATA[<b>]]>", "</p>");
        assertThat(tags.stream().map(MarkupTag::kind))
                .containsExactly(Kind.START, Kind.START, Kind.OTHER, Kind.OTHER, Kind.END);
        assertThat(tags.get(0).name()).isEqualTo("p");
        assertThat(tags.get(0).attributes()).isEqualTo(" title=\"1 > 0\" lang='f\"r'");
        assertThat(tags.stream().map(MarkupTag::isEmpty)).containsExactly(false, true, false, false, false);
    }

    @Test
    void findsNoneInWhatIsNotOne() {
        assertThat(Stream.of("1 < 2", "<", "</", "<p", "<p title=\"", "<!-- ", "<![CDATA[", "<?xml?>")
                        .map(MarkupTag::in))
                .allMatch(List::isEmpty);
    }
}
