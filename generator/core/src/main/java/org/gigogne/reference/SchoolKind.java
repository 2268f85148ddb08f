package org.gigogne.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of school.
 *
 * @param id for example {@code college}
 * @param label for example {@code Collège}
 * @param degree first or second
 * @param levels codes of its class levels, in order
 * @param figures scope of the national figures that fit it; null when only those of its degree do
 */
public record SchoolKind(
        String id,
        String label,
        Degree degree,
        List<String> levels,
        @Nullable String figures) {
    public SchoolKind {
        levels = List.copyOf(levels);
    }

    /** Whether it is an école: maternelle, élémentaire or primaire. */
    public boolean isPrimary() {
        return degree == Degree.FIRST;
    }

    /** Premier ou second degré. */
    public enum Degree {
        /** Premier degré: écoles. */
        FIRST("premier"),
        /** Second degré: collèges and lycées. */
        SECOND("second");

        private final String word;

        Degree(String word) {
            this.word = word;
        }

        /** The French word: {@code premier} or {@code second}. */
        public String word() {
            return word;
        }

        static Degree parse(String word) {
            return word.equals(FIRST.word) ? FIRST : SECOND;
        }
    }
}
