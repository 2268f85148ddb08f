package org.gigogne.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A linear scale for values of any size. */
record Scale(BigDecimal low, BigDecimal high, double from, double to) {
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** A scale from low to high; when both are the same it has no extent, and everything stands at its start. */
    double at(BigDecimal value) {
        BigDecimal extent = high.subtract(low, MathContext.DECIMAL64);
        if (extent.signum() <= 0) {
            return from;
        }
        double share = value.subtract(low, MathContext.DECIMAL64)
                .divide(extent, MathContext.DECIMAL64)
                .doubleValue();
        return from + Math.max(0, Math.min(1, share)) * (to - from);
    }

    /** The same values reaching out to round ends, with at most so many steps between them. */
    Scale rounded(int most) {
        BigDecimal step = step(most);
        return new Scale(down(low, step), up(high, step), from, to);
    }

    /** Round values from the lower to the upper end; both ends when the scale is {@link #rounded}. */
    List<BigDecimal> ticks(int most) {
        BigDecimal step = step(most);
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = down(low, step); tick.compareTo(high) <= 0 && ticks.size() <= most + 1; ) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    private BigDecimal step(int most) {
        BigDecimal extent = high.subtract(low, MathContext.DECIMAL64);
        if (extent.signum() <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = extent.divide(BigDecimal.valueOf(most), MathContext.DECIMAL64);
        int exponent = least.precision() - least.scale() - 1;
        return STEPS.stream()
                .map(step -> step.scaleByPowerOfTen(exponent))
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal down(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    private static BigDecimal up(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }
}
