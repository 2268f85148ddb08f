package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gigogne.view.PartList.Range;
import org.gigogne.view.TerritoryView.PartRow;
import org.junit.jupiter.api.Test;

class PartListTest {
    @Test
    void aTableThatFitsIsOnePage() {
        assertThat(pages(0)).isEmpty();
        assertThat(pages(1)).extracting(PartList::path).containsExactly("parties.html");
        assertThat(pages(PartList.MOST)).hasSize(1);
    }

    @Test
    void aLongTableIsCutIntoPagesThatTogetherHoldEveryPartOnceInOrder() {
        List<PartList> pages = pages(2 * PartList.MOST + 1);

        assertThat(pages)
                .extracting(PartList::path)
                .containsExactly("parties.html", "parties/2.html", "parties/3.html");
        assertThat(pages.stream().flatMap(page -> page.rows().stream()))
                .containsExactlyElementsOf(parts(2 * PartList.MOST + 1));
        assertThat(pages.get(0).pages())
                .startsWith(new Range("parties.html", 1, 400, "École 1", "École 400"))
                .endsWith(new Range("parties/3.html", 801, 801, "École 801", "École 801"))
                .isEqualTo(pages.get(2).pages());
    }

    private static List<PartList> pages(int parts) {
        return PartList.of(parts(parts), number -> SitePaths.parts("", number));
    }

    private static List<PartRow> parts(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(PartListTest::part).toList();
    }

    private static PartRow part(int number) {
        Link place = new Link("École " + number, SitePaths.home("ecole-" + number));
        return new PartRow(place, "École", null, 1, 80, 0, 0, 0, 0, 0, 0, null, null, null, List.of());
    }
}
