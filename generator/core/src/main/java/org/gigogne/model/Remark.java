package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An irritant or a lever: a sentence, alone or with the keyword under which a territory counts it. Authors write the one
 * as a text, the other as a group.
 *
 * @param text the sentence
 * @param keyword id of a keyword of the {@linkplain Catalogue catalogue} that holds there; null when it has none
 */
public record Remark(
        @JsonProperty("texte") String text,
        @JsonProperty("mot-cle") @Nullable String keyword) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Remark {}

    /** A sentence alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Remark of(String text) {
        return new Remark(text, null);
    }
}
