package org.gigogne.reference;

/**
 * A mastery level of the CRCN.
 *
 * @param level 1 to 8
 * @param name Novice, Indépendant, Avancé or Expert
 * @param scoreFrom lowest Pix score of the global level of this rank
 * @param scoreTo highest Pix score of it
 */
public record MasteryLevel(int level, String name, int scoreFrom, int scoreTo) {
    /** Name and rank, for example {@code Indépendant 3}. */
    public String label() {
        return name + " " + level;
    }
}
