package org.gigogne.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureKindTest {
    @Test
    void amountsAddUpAndSchoolsCountOnce() {
        assertThat(FigureKind.ACTIONS.addsUp()).isTrue();
        assertThat(FigureKind.ACTIONS.countsSchools()).isFalse();
        assertThat(FigureKind.THEMES.addsUp()).as("a school has several").isFalse();
        assertThat(FigureKind.THEMES.countsSchools()).isTrue();
        assertThat(FigureKind.SCHOOLS.addsUp()).as("a school is of one kind").isTrue();
        assertThat(FigureKind.RATIOS.addsUp()).isFalse();
        assertThat(FigureKind.RATIOS.countsSchools()).isFalse();
    }

    @Test
    void tellsItsPartAndItsRule() {
        assertThat(FigureKind.SCHOOLS.part()).isNull();
        assertThat(FigureKind.RATIOS.part()).isEqualTo(Part.INVENTORY);
        assertThat(FigureKind.RATIOS.rule()).isEqualTo("quartiles");
    }

    @Test
    void onlyDocumentCamerasAreOptionalInTheSocle() {
        assertThat(Stream.of(BaseElement.values()).filter(BaseElement::isOptional))
                .containsExactly(BaseElement.DOCUMENT_CAMERAS);
    }

    @Test
    void devicesAreYoungBelowFiveYears() {
        assertThat(Stream.of(AgeBand.values()).filter(AgeBand::isYoung))
                .containsExactly(AgeBand.UNDER_3, AgeBand.FROM_3_TO_5);
    }
}
