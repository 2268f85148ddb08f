package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a question-by-question synthesis.
 *
 * @param question the question
 * @param difficulties what is difficult
 * @param levers what helps
 * @param examples examples of success
 * @param experience one successful experience told in full
 */
public record Question(
        @JsonProperty("question") String question,
        @JsonProperty("difficultes") List<String> difficulties,
        @JsonProperty("leviers") List<String> levers,
        @JsonProperty("exemples") List<String> examples,
        @JsonProperty("experience") @Nullable Experience experience) {
    public Question {
        difficulties = List.copyOf(difficulties);
        levers = List.copyOf(levers);
        examples = List.copyOf(examples);
    }

    /**
     * A successful experience.
     *
     * @param action what was done
     * @param audience for whom
     * @param description how it went
     */
    public record Experience(
            @JsonProperty("action") String action,
            @JsonProperty("public") @Nullable String audience,
            @JsonProperty("descriptif") @Nullable String description) {}
}
