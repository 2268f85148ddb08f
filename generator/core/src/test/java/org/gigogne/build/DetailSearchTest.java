package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DetailSearchTest {
    /** What the search ends with, for a report whose parts take the given pages; empty when it gives up. */
    private static List<Integer> found(DetailSearch search, Function<List<Integer>, List<Integer>> pages) {
        for (int tries = 0; tries < 20; tries++) {
            List<Integer> tried = search.detail();
            if (search.isSettledBy(pages.apply(tried))) {
                return tried;
            }
            if (search.isHopeless()) {
                return List.of();
            }
        }
        throw new AssertionError("no end");
    }

    @Test
    void findsTheMostThatFitsOnEachPage() {
        for (int first = 0; first <= 10; first++) {
            for (int second = 0; second <= 10; second++) {
                List<Integer> most = List.of(first, second);
                assertThat(found(
                                new DetailSearch(List.of(10, 10)),
                                tried -> List.of(
                                        tried.get(0) > most.get(0) ? 2 : 1, tried.get(1) > most.get(1) ? 2 : 1)))
                        .isEqualTo(most);
            }
        }
    }

    @Test
    void sharesOneDetailWhenPartsAreNotPages() {
        assertThat(found(new DetailSearch(List.of(10, 10)), tried -> List.of(tried.get(0) > 4 ? 3 : 2)))
                .containsExactly(4, 4);
    }

    @Test
    void givesUpWhenNothingFits() {
        assertThat(found(new DetailSearch(List.of(10, 10)), tried -> List.of(2, 1)))
                .isEmpty();
    }

    @Test
    void takesWhatItGetsWithoutLimit() {
        DetailSearch search = new DetailSearch(List.of());

        assertThat(search.detail()).isEmpty();
        assertThat(search.isSettledBy(List.of(7, 30))).isTrue();
    }
}
