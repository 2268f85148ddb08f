package org.gigogne.synthesis;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Diagnosis;
import org.gigogne.model.Projection;
import org.gigogne.model.School;
import org.gigogne.model.SchoolYear;

/** What schools need, and what they will do. */
final class PlanFigures {
    private PlanFigures() {}

    static Stream<Located<ActionPlan>> plan(School school) {
        return Located.file(Part.PLAN.file(), school.plan());
    }

    static Stream<Located<Action>> actions(School school) {
        return plan(school).flatMap(plan -> plan.each("actions", plan.value().actions()));
    }

    static Stream<Contribution> actions(School school, Circumstances circumstances) {
        return actions(school)
                .map(action -> action.once(
                        action.value().theme(), action.value().state().name()));
    }

    static Stream<Contribution> late(School school, Circumstances circumstances) {
        return actions(school)
                .filter(action -> Summariser.isLate(action.value(), circumstances.asOf()))
                .map(action -> action.once(action.value().theme()));
    }

    static Stream<Contribution> themes(School school, Circumstances circumstances) {
        return actions(school).map(action -> action.once(action.value().theme()));
    }

    static Stream<Contribution> needs(School school, Circumstances circumstances) {
        return projections(school)
                .flatMap(row -> row.each("besoins", row.value().needs())
                        .map(need -> need.once(row.value().theme())));
    }

    static Stream<Contribution> irritants(School school, Circumstances circumstances) {
        return Stream.concat(
                diagnosis(school)
                        .flatMap(row -> row.each("irritants", row.value().irritants())
                                .map(text -> text.once(row.value().theme()))),
                projections(school)
                        .flatMap(row -> row.each("irritants", row.value().irritants())
                                .map(text -> text.once(row.value().theme()))));
    }

    static Stream<Contribution> levers(School school, Circumstances circumstances) {
        return projections(school)
                .flatMap(row -> row.each("leviers", row.value().levers())
                        .map(text -> text.once(row.value().theme())));
    }

    static Stream<Located<Diagnosis>> diagnosis(School school) {
        return plan(school).flatMap(plan -> plan.each("diagnostic", plan.value().diagnosis()));
    }

    static Stream<Located<Projection>> projections(School school) {
        return plan(school)
                .flatMap(plan -> plan.each("projections", plan.value().projections()));
    }

    static Stream<Contribution> proposals(School school, Circumstances circumstances) {
        Stream<Contribution> ofActions = actions(school)
                .flatMap(action -> action.at("proposition", action.value().proposal()))
                .map(proposal -> proposal.once(proposal.value()));
        Stream<Contribution> ofNeeds = projections(school)
                .flatMap(row -> row.each("besoins", row.value().needs()))
                .flatMap(need -> need.at("proposition", need.value().proposal()))
                .map(proposal -> proposal.once(proposal.value()));
        return Stream.concat(ofActions, ofNeeds);
    }

    static Stream<Contribution> carriers(School school, Circumstances circumstances) {
        return actions(school)
                .flatMap(action -> action.at("qui", action.value().who())
                        .flatMap(who -> who.at("porteurs", who.value().carriers()))
                        .flatMap(PlanFigures::eachName));
    }

    private static Stream<Contribution> eachName(Located<List<String>> names) {
        return names.value().stream().map(String::strip).distinct().map(names::once);
    }

    static Stream<Contribution> ends(School school, Circumstances circumstances) {
        return ends(school, action -> true);
    }

    static Stream<Contribution> openEnds(School school, Circumstances circumstances) {
        return ends(school, action -> action.state().isOpen());
    }

    private static Stream<Contribution> ends(School school, Predicate<Action> counts) {
        return actions(school)
                .filter(action -> counts.test(action.value()))
                .flatMap(action -> action.at("quand", action.value().when()))
                .flatMap(when -> when.at("fin", when.value().end()))
                .map(end -> end.once(SchoolYear.of(end.value().lastDay()).toString()));
    }

    static Stream<Contribution> costed(School school, Circumstances circumstances) {
        return budgets(school).map(budget -> budget.once(funder(budget.value())));
    }

    static Stream<Contribution> costs(School school, Circumstances circumstances) {
        return budgets(school).map(budget -> budget.adding(budget.value().amount(), funder(budget.value())));
    }

    private static Stream<Located<Action.Budget>> budgets(School school) {
        return actions(school)
                .flatMap(action -> action.at("budget", action.value().budget()));
    }

    private static String funder(Action.Budget budget) {
        return budget.funder() == null ? "" : budget.funder().strip();
    }
}
