package org.gigogne.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gigogne.model.Edition;
import org.gigogne.model.Progression.LevelResult;
import org.gigogne.model.SchoolYear;
import org.gigogne.model.SiteSettings;
import org.gigogne.synthesis.SmallGroups.ToldResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    private final SmallGroups groups = new SmallGroups(5);

    @Test
    void aGroupIsToldFromTheThresholdOn() {
        assertThat(groups.mayTell(5)).isTrue();
        assertThat(groups.mayTell(4)).isFalse();
        assertThat(groups.mayTell(0)).isFalse();
    }

    @Test
    void aPartIsToldWhenNeitherItNorTheRestIsAFewPersons() {
        assertThat(groups.mayDivide(118, 100)).isTrue();
        assertThat(groups.mayDivide(118, 117)).as("the one who failed").isFalse();
        assertThat(groups.mayDivide(118, 3)).isFalse();
    }

    @Test
    void allAndNobodyAreToldOfALargeGroupOnly() {
        assertThat(groups.mayDivide(118, 118)).isTrue();
        assertThat(groups.mayDivide(118, 0)).isTrue();
        assertThat(groups.mayDivide(9, 9)).isFalse();
        assertThat(groups.mayDivide(9, 0)).isFalse();
        assertThat(groups.mayDivide(0, 0)).as("nobody at all").isTrue();
    }

    @Test
    void partsBesideEachOtherAreToldTogether() {
        assertThat(groups.mayDivide(20, 8, 5)).isTrue();
        assertThat(groups.mayDivide(20, 8, 2)).isFalse();
        assertThat(groups.mayDivide(20, 12, 6)).as("2 remain").isFalse();
    }

    @Test
    void whatIsCountedAmongAHiddenGroupIsHidden() {
        assertThat(groups.nested(100, 98, 60)).containsExactly(true, false, false);
        assertThat(groups.nested(100, null, 60, 58)).containsExactly(true, true, true, false);
    }

    @Test
    void thoseWhoseProfileIsCertifiableAndWhoFailedAreAGroup() {
        assertThat(told(90, 87)).isEqualTo(new ToldResult(true, true, true, false));
        assertThat(told(87, 90)).isEqualTo(new ToldResult(true, true, false, true));
        assertThat(told(90, 70).isWhole()).isTrue();
        assertThat(told(null, 70).isWhole()).isTrue();
    }

    @Test
    void theInternalEditionTellsEverything() {
        SmallGroups internal = SmallGroups.of(Edition.INTERNAL, new SiteSettings.Thresholds(5, 6));

        assertThat(internal.nested(3, 2, 0)).containsExactly(true, true, true);
        assertThat(internal.mayDivide(3, 2, 2)).isTrue();
    }

    @Test
    void aMeanIsToldOfAGroupThatIsKnownToBeLargeEnough() {
        assertThat(groups.mayTellMean(5)).isTrue();
        assertThat(groups.mayTellMean(4)).isFalse();
        assertThat(groups.mayTellMean(null)).isFalse();
        assertThat(new SmallGroups(1).mayTellMean(null)).isTrue();
    }

    @Test
    void thePublicEditionHasTheThresholdsOfTheSite() {
        LocalDate asOf = LocalDate.of(2026, 11, 20);

        assertThat(Circumstances.of(asOf, Edition.PUBLIC, new SiteSettings.Thresholds(7, 4)))
                .isEqualTo(new Circumstances(asOf, 4, new SmallGroups(7)));
    }

    private ToldResult told(@Nullable Integer certifiable, @Nullable Integer certified) {
        return groups.told(
                new LevelResult(new SchoolYear(2025), "3e", 120, 100, certifiable, certified, null, List.of()));
    }
}
