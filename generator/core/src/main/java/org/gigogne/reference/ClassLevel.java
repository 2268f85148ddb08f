package org.gigogne.reference;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A class level, from toute petite section to classe préparatoire.
 *
 * @param code as content writes it, for example {@code 6e} or {@code 2de pro}
 * @param order rank in the order of school life, from 0
 * @param title in full, for example {@code Sixième}
 * @param cycleNumber 1 to 4; 0 after the collège
 * @param previous code of the level whose progression this one contains; null for the first and where several paths
 *     lead to it
 * @param base what is shown first, for example {@code 6}
 * @param raised what is shown raised, for example {@code e}; may be empty
 * @param rest what is shown after, for example {@code pro}; may be empty
 */
public record ClassLevel(
        String code,
        int order,
        String title,
        int cycleNumber,
        @Nullable String previous,
        String base,
        String raised,
        String rest) {
    /** The cycle, 1 to 4; empty after the collège. */
    public OptionalInt cycle() {
        return cycleNumber == 0 ? OptionalInt.empty() : OptionalInt.of(cycleNumber);
    }

    /** How it is written where nothing can be raised, for example {@code 6e}, {@code 2de pro} or {@code CAP 1}. */
    public String label() {
        return rest.isEmpty() ? base + raised : base + raised + " " + rest;
    }
}
