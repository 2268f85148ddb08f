package org.gigogne.reference;

/**
 * A word that names a function or a body, or the beginning of such words.
 *
 * @param word without accents or capitals
 * @param isBody whether it names a body, such as a school or an association, which may bear the name of a person
 */
public record RoleWord(String word, boolean isBody) {
    private static final int SHORTEST_BEGINNING = 5;

    /** Whether a word without accents or capitals is this one, or begins with it when it is long enough. */
    public boolean matches(String other) {
        return other.equals(word) || (word.length() >= SHORTEST_BEGINNING && other.startsWith(word));
    }
}
