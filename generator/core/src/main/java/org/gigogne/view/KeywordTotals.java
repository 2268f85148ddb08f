package org.gigogne.view;

import java.util.List;
import org.gigogne.synthesis.Raised;
import org.jspecify.annotations.Nullable;

/**
 * What the schools of a territory raise, by the keywords of its catalogue. Nothing is guessed: a text without keyword is
 * not counted under any.
 *
 * @param keywords keywords that at least one school uses, by number of schools, most first
 * @param untagged texts without keyword, by number of schools that word them so; not more than {@link #MOST_TEXTS}
 * @param otherTexts how many more there are
 */
public record KeywordTotals(List<KeywordRow> keywords, List<TextRow> untagged, int otherTexts) {
    /** Texts that a territory shows: what a reader may go through. */
    static final int MOST_TEXTS = 50;

    /**
     * A keyword.
     *
     * @param id its id
     * @param label its name
     * @param description what is meant; null when not told
     * @param schools schools that raise it in any way
     * @param percent in percent of all schools
     * @param byWay schools that raise it as a need, as an irritant, as a lever, and in an action
     */
    public record KeywordRow(
            String id, String label, @Nullable String description, long schools, int percent, List<Long> byWay) {}

    /**
     * A text without keyword.
     *
     * @param way as what it is raised
     * @param text the text
     * @param schools schools that word it so
     */
    public record TextRow(Raised way, String text, long schools) {}
}
