package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabeticalOrderTest {
    @Test
    void accentsCaseAndSignsBeforeTheNameDoNotCount() {
        List<String> names = List.of(
                "Collège des Tilleuls",
                "École élémentaire",
                "école maternelle",
                "« Éole »",
                "Lycée",
                "Œillets",
                "Ormes");

        assertThat(names.stream().sorted().sorted(AlphabeticalOrder.OF_NAMES)).containsExactlyElementsOf(names);
    }

    @Test
    void namesThatDifferInAccentsAloneKeepAnOrder() {
        assertThat(AlphabeticalOrder.OF_NAMES.compare("Pré", "Pre")).isPositive();
        assertThat(AlphabeticalOrder.OF_NAMES.compare("Pré", "Pré")).isZero();
    }

    @Test
    void aNameWithoutLettersHasAnEmptyKey() {
        assertThat(AlphabeticalOrder.key("– … !")).isEmpty();
    }
}
