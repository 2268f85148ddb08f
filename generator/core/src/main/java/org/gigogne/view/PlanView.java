package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.Action;
import org.gigogne.model.PartialDate;
import org.gigogne.synthesis.IndicatorState;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a school or of a territory.
 *
 * @param path address of its page
 * @param paragraphs presentation
 * @param start beginning of the period
 * @param end end of the period
 * @param diagnosis findings by theme
 * @param projections needs and levers by theme
 * @param questions question-by-question synthesis
 * @param themes actions by theme, in the order of the referential; themes without action are left out
 * @param actions all actions, in the order of the file
 * @param states number of actions by state, all five, in the order of the model
 * @param late actions that are late, most urgent first
 * @param indicators all indicators, in the order of the file
 * @param indicatorStates number of indicators by state, all states, in their order
 * @param budget sum of the budgets in euros; null when no action tells one
 */
public record PlanView(
        String path,
        List<String> paragraphs,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        List<DiagnosisRow> diagnosis,
        List<ProjectionRow> projections,
        List<QuestionView> questions,
        List<ThemeActions> themes,
        List<ActionView> actions,
        List<StateCount> states,
        List<ActionView> late,
        List<IndicatorView> indicators,
        List<IndicatorStateCount> indicatorStates,
        @Nullable BigDecimal budget) {
    /**
     * Actions of one theme.
     *
     * @param theme the theme
     * @param actions at least one
     */
    public record ThemeActions(ThemeView theme, List<ActionView> actions) {}

    /**
     * How many actions are in a state.
     *
     * @param state the state
     * @param count 0 or more
     */
    public record StateCount(Action.State state, long count) {}

    /**
     * How many indicators are in a state.
     *
     * @param state the state
     * @param count 0 or more
     */
    public record IndicatorStateCount(IndicatorState state, long count) {}

    /**
     * Findings on a theme.
     *
     * @param theme the theme
     * @param feedbacks RETEX that it rests on
     * @param irritants what hinders
     * @param strengths what works
     */
    public record DiagnosisRow(ThemeView theme, List<Link> feedbacks, List<String> irritants, List<String> strengths) {}

    /**
     * Needs on a theme.
     *
     * @param theme the theme
     * @param irritants main irritants
     * @param needs needs
     * @param levers axes of improvement or levers
     */
    public record ProjectionRow(ThemeView theme, List<String> irritants, List<NeedView> needs, List<String> levers) {}

    /**
     * A need.
     *
     * @param text what is needed
     * @param proposal national proposal that it points to
     */
    public record NeedView(String text, @Nullable ProposalView proposal) {}

    /**
     * A question and what was said on it.
     *
     * @param question the question
     * @param difficulties what is difficult
     * @param levers what helps
     * @param examples examples of success
     * @param action successful experience: what was done; null when none is told
     * @param audience for whom
     * @param description how it went
     */
    public record QuestionView(
            String question,
            List<String> difficulties,
            List<String> levers,
            List<String> examples,
            @Nullable String action,
            @Nullable String audience,
            List<String> description) {}
}
