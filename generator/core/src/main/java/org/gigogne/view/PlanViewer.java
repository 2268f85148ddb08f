package org.gigogne.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Diagnosis;
import org.gigogne.model.Diffusion;
import org.gigogne.model.Indicator;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Projection;
import org.gigogne.model.Question;
import org.gigogne.model.Remark;
import org.gigogne.model.Schedule;
import org.gigogne.model.SchoolYear;
import org.gigogne.synthesis.Forecast;
import org.gigogne.synthesis.IndicatorAssessment;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.IndicatorYears;
import org.gigogne.synthesis.Summariser;
import org.gigogne.view.PlanView.IndicatorStateCount;
import org.gigogne.view.PlanView.StateCount;
import org.jspecify.annotations.Nullable;

/** Shows the plan of one place. */
final class PlanViewer {
    private final Labels labels;
    private final LocalDate asOf;
    private final int recentMonths;
    private final String placePath;
    private final Map<String, Link> devices;
    private final Map<String, Link> feedbacks;

    /**
     * For one place.
     *
     * @param placePath path of the place
     * @param devices links to the lots of its inventory, by id
     * @param feedbacks links to its RETEX, by id
     */
    PlanViewer(
            Labels labels,
            LocalDate asOf,
            int recentMonths,
            String placePath,
            Map<String, Link> devices,
            Map<String, Link> feedbacks) {
        this.labels = labels;
        this.asOf = asOf;
        this.recentMonths = recentMonths;
        this.placePath = placePath;
        this.devices = Map.copyOf(devices);
        this.feedbacks = Map.copyOf(feedbacks);
    }

    PlanView view(ActionPlan plan) {
        Map<String, Link> links = actionLinks(placePath, plan.actions());
        List<ActionView> actions =
                plan.actions().stream().map(action -> view(action, links)).toList();
        List<IndicatorView> indicators =
                actions.stream().flatMap(action -> action.indicators().stream()).toList();
        Schedule years = plan.years();
        return new PlanView(
                SitePaths.plan(placePath),
                Typography.paragraphs(plan.presentation()),
                years == null ? null : years.start(),
                years == null ? null : years.end(),
                plan.diagnosis().stream().map(this::view).toList(),
                plan.projections().stream().map(this::view).toList(),
                plan.questions().stream().map(PlanViewer::view).toList(),
                byTheme(actions),
                actions,
                states(actions),
                late(actions),
                indicators,
                indicatorStates(indicators),
                budget(actions));
    }

    PlanView.DiagnosisRow view(Diagnosis diagnosis) {
        return new PlanView.DiagnosisRow(
                labels.theme(diagnosis.theme()),
                resolve(diagnosis.feedbacks(), feedbacks),
                texts(diagnosis.irritants()),
                Typography.texts(diagnosis.strengths()));
    }

    PlanView.ProjectionRow view(Projection projection) {
        return new PlanView.ProjectionRow(
                labels.theme(projection.theme()),
                texts(projection.irritants()),
                projection.needs().stream()
                        .map(need -> new PlanView.NeedView(
                                Typography.text(need.text()), labels.optionalProposal(need.proposal())))
                        .toList(),
                texts(projection.levers()));
    }

    private static List<String> texts(List<Remark> remarks) {
        return Typography.texts(remarks.stream().map(Remark::text).toList());
    }

    static PlanView.QuestionView view(Question question) {
        Question.Experience experience = question.experience();
        return new PlanView.QuestionView(
                Typography.text(question.question()),
                Typography.texts(question.difficulties()),
                Typography.texts(question.levers()),
                Typography.texts(question.examples()),
                experience == null ? null : Typography.text(experience.action()),
                experience == null ? null : Typography.optional(experience.audience()),
                experience == null ? List.of() : Typography.paragraphs(experience.description()));
    }

    static Map<String, Link> actionLinks(String placePath, List<Action> actions) {
        return Links.byId(
                actions,
                Action::id,
                action -> new Link(Typography.text(action.what()), SitePaths.action(placePath, action.id())));
    }

    static List<Link> resolve(List<String> ids, Map<String, Link> links) {
        return ids.stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private ActionView view(Action action, Map<String, Link> actions) {
        Schedule when = action.when();
        Action.Budget budget = action.budget();
        Link link = new Link(Typography.text(action.what()), SitePaths.action(placePath, action.id()));
        return new ActionView(
                action.id(),
                link.path(),
                labels.theme(action.theme()),
                link.label(),
                Typography.texts(action.how()),
                Typography.texts(action.who().carriers()),
                Typography.texts(action.who().concerned()),
                when == null ? null : when.start(),
                when == null ? null : when.end(),
                Typography.optional(action.timing()),
                action.state(),
                Summariser.isLate(action, asOf),
                action.indicators().stream()
                        .map(indicator -> view(indicator, link))
                        .toList(),
                Typography.texts(action.successFactors()),
                labels.competencies(action.competencies()),
                resolve(action.devices(), devices),
                resolve(action.feedbacks(), feedbacks),
                resolve(action.after(), actions),
                labels.optionalProposal(action.proposal()),
                budget == null ? null : budget.amount(),
                budget == null ? null : Typography.optional(budget.funder()),
                action.diffusion() == Diffusion.INTERNAL);
    }

    private IndicatorView view(Indicator indicator, Link action) {
        IndicatorAssessment assessment = IndicatorAssessment.of(indicator, asOf, recentMonths);
        String unit = indicator.unit() == null ? "" : Typography.text(indicator.unit());
        return new IndicatorView(
                indicator.id(),
                Typography.text(indicator.label()),
                unit,
                indicator.direction(),
                point(indicator.baseline()),
                point(indicator.target()),
                indicator.readings().stream().map(PlanViewer::known).toList(),
                years(indicator),
                Forecast.of(indicator, asOf).map(Forecast::value).orElse(null),
                point(assessment.latest()),
                assessment.progress(),
                assessment.expected(),
                assessment.state(),
                action);
    }

    private List<IndicatorView.YearValue> years(Indicator indicator) {
        SortedMap<SchoolYear, Indicator.Reading> years = IndicatorYears.of(indicator, asOf);
        return years.size() < 2
                ? List.of()
                : years.entrySet().stream()
                        .map(entry -> year(
                                entry.getKey(),
                                entry.getValue(),
                                years.get(entry.getKey().before())))
                        .toList();
    }

    private static IndicatorView.YearValue year(
            SchoolYear year, Indicator.Reading last, Indicator.@Nullable Reading before) {
        return new IndicatorView.YearValue(
                year.toString(),
                last.value(),
                before == null ? null : last.value().subtract(before.value()));
    }

    private static IndicatorView.@Nullable Point point(Indicator.@Nullable Reading reading) {
        return reading == null ? null : known(reading);
    }

    private static IndicatorView.Point known(Indicator.Reading reading) {
        return new IndicatorView.Point(reading.date(), reading.value());
    }

    private List<PlanView.ThemeActions> byTheme(List<ActionView> actions) {
        return labels.themes().stream()
                .map(theme -> new PlanView.ThemeActions(
                        theme,
                        actions.stream()
                                .filter(action -> action.theme().equals(theme))
                                .toList()))
                .filter(group -> !group.actions().isEmpty())
                .toList();
    }

    private static List<StateCount> states(List<ActionView> actions) {
        return Stream.of(Action.State.values())
                .map(state -> new StateCount(
                        state,
                        actions.stream()
                                .filter(action -> action.state() == state)
                                .count()))
                .toList();
    }

    private static List<IndicatorStateCount> indicatorStates(List<IndicatorView> indicators) {
        return Stream.of(IndicatorState.values())
                .map(state -> new IndicatorStateCount(
                        state,
                        indicators.stream()
                                .filter(indicator -> indicator.state() == state)
                                .count()))
                .toList();
    }

    private static List<ActionView> late(List<ActionView> actions) {
        List<ActionView> late =
                new ArrayList<>(actions.stream().filter(ActionView::isLate).toList());
        late.sort(Comparator.comparing(PlanViewer::end));
        return late;
    }

    private static PartialDate end(ActionView late) {
        return Objects.requireNonNull(late.end(), "a late action has an end");
    }

    private static @Nullable BigDecimal budget(List<ActionView> actions) {
        List<BigDecimal> told = actions.stream()
                .map(ActionView::budget)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return told.isEmpty() ? null : told.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
