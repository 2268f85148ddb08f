package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.synthesis.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * How a figure differs from school to school. It is about schools, not persons: each value stands on the page of its
 * school.
 *
 * @param schools how many, 1 or more
 * @param values values that occur, ascending, each once
 * @param lowest the lowest value
 * @param lowerQuartile a quarter of the schools are at or below; null with fewer than four schools, of which quartiles
 *     would tell no more than the values themselves
 * @param median half of the schools are at or below
 * @param upperQuartile three quarters of the schools are at or below; null likewise
 * @param highest the highest value
 * @param below schools below the national reference, or below the lower end of a range; null without reference
 */
public record Spread(
        long schools,
        List<BigDecimal> values,
        BigDecimal lowest,
        @Nullable BigDecimal lowerQuartile,
        BigDecimal median,
        @Nullable BigDecimal upperQuartile,
        BigDecimal highest,
        @Nullable Long below) {
    private static final int FEWEST_FOR_QUARTILES = 4;

    public Spread {
        values = List.copyOf(values);
    }

    /**
     * The spread of some values.
     *
     * @param distribution at least one value
     * @param below how many of them lie below the reference; null when there is none
     */
    static Spread of(Distribution distribution, @Nullable Long below) {
        boolean hasQuartiles = distribution.size() >= FEWEST_FOR_QUARTILES;
        return new Spread(
                distribution.size(),
                distribution.values(),
                distribution.values().get(0),
                hasQuartiles ? distribution.quantile(25) : null,
                distribution.median(),
                hasQuartiles ? distribution.quantile(75) : null,
                distribution.values().get(distribution.values().size() - 1),
                below);
    }
}
