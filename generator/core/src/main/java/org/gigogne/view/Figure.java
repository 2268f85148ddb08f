package org.gigogne.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure about persons, or the fact that it may not be shown.
 *
 * @param value the figure; null when it is missing or suppressed
 * @param suppressed whether it is hidden because the group is too small
 */
public record Figure(@Nullable BigDecimal value, boolean suppressed) {
    /** The figure as it is; a null value is a missing one. */
    public static Figure of(@Nullable BigDecimal value) {
        return new Figure(value, false);
    }

    /** A count. */
    public static Figure of(long value) {
        return new Figure(BigDecimal.valueOf(value), false);
    }

    /**
     * A number that may be missing, shown when it may be told. A missing one is said to be missing: that is no number.
     *
     * @param isTold what {@link org.gigogne.synthesis.SmallGroups} says
     */
    static Figure of(@Nullable Integer number, boolean isTold) {
        return of(number == null ? null : BigDecimal.valueOf(number), isTold);
    }

    /** Likewise for a mean or a share. */
    static Figure of(@Nullable BigDecimal value, boolean isTold) {
        return value == null || isTold ? of(value) : hidden();
    }

    /** A share in percent, rounded half up; missing when the part is, or when there is no whole. */
    static Figure percent(@Nullable Integer part, long whole, boolean isTold) {
        return of(part == null || whole == 0 ? null : (Integer) Percent.of(part, whole), isTold);
    }

    /** Hidden: the group is too small. */
    public static Figure hidden() {
        return new Figure(null, true);
    }
}
