package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a school or a territory found and what it will do: {@code plan-action.yml}.
 *
 * @param presentation the plan in a few lines
 * @param years school years that it covers; null when not told
 * @param diagnosis findings by theme
 * @param projections needs and levers by theme
 * @param questions question-by-question synthesis
 * @param actions what will be done; all of it internal if the file is
 * @param diffusion who may read the file
 */
public record ActionPlan(
        @JsonProperty("presentation") @Nullable String presentation,
        @JsonProperty("periode") @Nullable Schedule years,
        @JsonProperty("diagnostic") List<Diagnosis> diagnosis,
        @JsonProperty("projections") List<Projection> projections,
        @JsonProperty("questions") List<Question> questions,
        @JsonProperty("actions") List<Action> actions,
        @JsonProperty("diffusion") Diffusion diffusion)
        implements Restrictable {
    public ActionPlan {
        diagnosis = List.copyOf(diagnosis);
        projections = List.copyOf(projections);
        questions = List.copyOf(questions);
        diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
        actions = diffusion == Diffusion.PUBLIC
                ? List.copyOf(actions)
                : actions.stream().map(Action::asInternal).toList();
    }

    /** The same plan with other actions. */
    ActionPlan withActions(List<Action> others) {
        return new ActionPlan(presentation, years, diagnosis, projections, questions, others, diffusion);
    }

    /** The same plan with each indicator changed. */
    ActionPlan withIndicators(UnaryOperator<Indicator> change) {
        return withActions(actions.stream()
                .map(action -> action.withIndicators(
                        action.indicators().stream().map(change).toList()))
                .toList());
    }

    /** Whether it lists nothing: neither finding, need, question nor action. */
    public boolean isEmpty() {
        return diagnosis.isEmpty() && projections.isEmpty() && questions.isEmpty() && actions.isEmpty();
    }
}
