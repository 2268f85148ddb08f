package org.gigogne.view;

import org.gigogne.model.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Hides figures about few persons in the public edition.
 *
 * @param edition for whom the view is made
 * @param smallest figures about fewer persons are hidden; 1 or more
 */
record SmallGroups(Edition edition, int smallest) {
    /** Whether figures about so many persons may be shown; nobody is no group. */
    boolean mayShow(long persons) {
        return edition == Edition.INTERNAL || persons == 0 || persons >= smallest;
    }

    /** A count of persons out of a group: hidden when either is too small. */
    Figure of(@Nullable Integer count, long group) {
        if (!mayShow(group) || (count != null && !mayShow(count))) {
            return Figure.hidden();
        }
        return count == null ? Figure.of(null) : Figure.of(count.longValue());
    }

    /** A share of a group in percent, rounded half up: hidden when either is too small, missing when unknown. */
    Figure percent(@Nullable Integer count, long group) {
        if (!mayShow(group) || (count != null && !mayShow(count))) {
            return Figure.hidden();
        }
        return count == null || group == 0 ? Figure.of(null) : Figure.of(Percent.of(count, group));
    }
}
