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

    /** Hidden: the group is too small. */
    public static Figure hidden() {
        return new Figure(null, true);
    }
}
