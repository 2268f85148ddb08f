package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A function and what it does, never a person.
 *
 * @param function for example {@code RUPN}
 * @param tasks what falls to it
 */
public record Role(
        @JsonProperty("fonction") String function,
        @JsonProperty("missions") List<String> tasks) {
    public Role {
        tasks = List.copyOf(tasks);
    }
}
