package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.gigogne.model.Edition;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    private final SmallGroups inPublic = new SmallGroups(Edition.PUBLIC, 5);

    @Test
    void hidesFiguresAboutFewerPersonsThanTheThreshold() {
        assertThat(inPublic.of(3, 4)).isEqualTo(Figure.hidden());
        assertThat(inPublic.of(5, 5)).isEqualTo(Figure.of(5));
    }

    @Test
    void hidesCountsOfFewPersonsInALargeGroup() {
        assertThat(inPublic.of(3, 100)).isEqualTo(Figure.hidden());
        assertThat(inPublic.percent(3, 100)).isEqualTo(Figure.hidden());
    }

    @Test
    void nobodyIsNoGroup() {
        assertThat(inPublic.of(0, 0)).isEqualTo(Figure.of(0));
        assertThat(inPublic.of(0, 100)).isEqualTo(Figure.of(0));
    }

    @Test
    void hidesSharesOfSmallGroups() {
        assertThat(inPublic.percent(4, 4)).isEqualTo(Figure.hidden());
        assertThat(inPublic.percent(6, 24)).isEqualTo(Figure.of(25));
    }

    @Test
    void showsEverythingInTheInternalEdition() {
        assertThat(new SmallGroups(Edition.INTERNAL, 5).of(3, 4)).isEqualTo(Figure.of(3));
    }

    @Test
    void aMissingCountIsMissingAndNotZero() {
        assertThat(inPublic.of(null, 20)).isEqualTo(Figure.of(null));
    }

    @Test
    void roundsSharesHalfUp() {
        assertThat(Percent.of(1, 8)).isEqualTo(13);
        assertThat(Percent.of(1, 3)).isEqualTo(33);
        assertThat(Percent.of(0, 0)).isZero();
    }
}
