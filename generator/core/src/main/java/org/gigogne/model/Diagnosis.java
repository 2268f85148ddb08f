package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What was found on one theme: a row of the « Diagnostic » of the restitution form.
 *
 * @param theme id of a theme of the referential
 * @param feedbacks ids of RETEX that it rests on
 * @param irritants what hinders
 * @param strengths what works
 */
public record Diagnosis(
        @JsonProperty("thematique") String theme,
        @JsonProperty("retours") List<String> feedbacks,
        @JsonProperty("irritants") List<Remark> irritants,
        @JsonProperty("points-forts") List<String> strengths) {
    public Diagnosis {
        feedbacks = List.copyOf(feedbacks);
        irritants = List.copyOf(irritants);
        strengths = List.copyOf(strengths);
    }
}
