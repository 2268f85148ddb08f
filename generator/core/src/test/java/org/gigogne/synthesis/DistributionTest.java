package org.gigogne.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void quartilesOfFourValuesAreTheFirstThree() {
        Distribution distribution = of("3", "1", "4", "2");

        assertThat(distribution.quantile(25)).isEqualByComparingTo("1");
        assertThat(distribution.quantile(50)).isEqualByComparingTo("2");
        assertThat(distribution.quantile(75)).isEqualByComparingTo("3");
    }

    @Test
    void belowAreTheValuesThatAreLess() {
        assertThat(of("3", "1", "4", "3.0").below(new BigDecimal("3.00"))).isEqualTo(1);
        assertThat(of("3", "1", "4", "3").below(new BigDecimal("9"))).isEqualTo(4);
        assertThat(Distribution.empty().below(BigDecimal.ONE)).isZero();
    }

    @Test
    void medianOfAnEvenNumberIsTheMiddleOfTheTwoCentralValues() {
        assertThat(of("0", "8", "11", "11").median()).isEqualByComparingTo("9.5");
        assertThat(of("0", "8", "11").median()).isEqualByComparingTo("8");
    }

    @Test
    void valuesWithOtherZerosAreTheSame() {
        assertThat(of("1.0", "1.00")).isEqualTo(of("1", "1"));
    }

    @Test
    void refusesWhatIsNoDistribution() {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal two = BigDecimal.valueOf(2);

        assertThat(new Distribution(List.of(one, two), List.of(1L, 3L))).isEqualTo(of("1", "2", "2", "2"));
        assertThatThrownBy(() -> new Distribution(List.of(two, one), List.of(1L, 1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution(List.of(one, one), List.of(1L, 1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution(List.of(one), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution(List.of(one), List.of(0L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoQuantileWithoutValue() {
        assertThatThrownBy(() -> Distribution.empty().quantile(50)).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void quantileIsWhatASortedListGives(
            @ForAll @NotEmpty List<@BigRange(min = "0", max = "50") @Scale(1) BigDecimal> values,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);

        assertThat(Distribution.of(values).quantile(percent)).isEqualByComparingTo(sorted.get(rank - 1));
    }

    private static Distribution of(String... values) {
        return Distribution.of(Stream.of(values).map(BigDecimal::new).toList());
    }
}
