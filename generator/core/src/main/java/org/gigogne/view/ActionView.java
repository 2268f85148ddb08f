package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.Action;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan.
 *
 * @param id id of the action
 * @param path address of its page
 * @param theme its theme
 * @param what the axis of improvement
 * @param how steps to take
 * @param carriers who carries it
 * @param concerned whom it concerns
 * @param start beginning
 * @param end end
 * @param timing the wished timing in words
 * @param state where it stands
 * @param isLate whether its end is past and it is not finished
 * @param indicators how success is measured
 * @param successFactors what success depends on
 * @param competencies CRCN competencies that it serves
 * @param devices devices that it uses
 * @param feedbacks RETEX that it rests on
 * @param after actions that must come before it
 * @param proposal national proposal
 * @param budget in euros
 * @param funder who pays
 * @param isInternal whether it is shown in the internal edition only
 */
public record ActionView(
        String id,
        String path,
        ThemeView theme,
        String what,
        List<String> how,
        List<String> carriers,
        List<String> concerned,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable String timing,
        Action.State state,
        boolean isLate,
        List<IndicatorView> indicators,
        List<String> successFactors,
        List<CompetencyView> competencies,
        List<Link> devices,
        List<Link> feedbacks,
        List<Link> after,
        @Nullable ProposalView proposal,
        @Nullable BigDecimal budget,
        @Nullable String funder,
        boolean isInternal) {}
