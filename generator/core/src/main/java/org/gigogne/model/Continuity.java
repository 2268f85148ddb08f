package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the school goes on when it must close: {@code continuite.yml}.
 *
 * @param presentation the plan in a few lines
 * @param adopted when it was adopted; null when it is not
 * @param revision when it is to be looked at again
 * @param measures what is done in which situation
 * @param exercises exercises held or planned
 * @param diffusion who may read the file
 */
public record Continuity(
        @JsonProperty("presentation") @Nullable String presentation,
        @JsonProperty("adopte-le") @Nullable PartialDate adopted,
        @JsonProperty("revision") @Nullable PartialDate revision,
        @JsonProperty("mesures") List<Measure> measures,
        @JsonProperty("exercices") List<Exercise> exercises,
        @JsonProperty("diffusion") Diffusion diffusion)
        implements Restrictable {
    public Continuity {
        measures = List.copyOf(measures);
        exercises = List.copyOf(exercises);
        diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
    }

    /**
     * What is done in a situation.
     *
     * @param situation the situation
     * @param arrangement what is done
     * @param tools services used
     * @param who functions in charge
     */
    public record Measure(
            @JsonProperty("situation") String situation,
            @JsonProperty("dispositif") String arrangement,
            @JsonProperty("outils") List<String> tools,
            @JsonProperty("qui") List<String> who) {
        public Measure {
            tools = List.copyOf(tools);
            who = List.copyOf(who);
        }
    }

    /**
     * An exercise.
     *
     * @param date when
     * @param scenario what was played
     * @param findings what was found; empty when it is still to come
     * @param followUps what follows
     */
    public record Exercise(
            @JsonProperty("date") PartialDate date,
            @JsonProperty("scenario") String scenario,
            @JsonProperty("constats") List<String> findings,
            @JsonProperty("suites") List<String> followUps) {
        public Exercise {
            findings = List.copyOf(findings);
            followUps = List.copyOf(followUps);
        }
    }
}
