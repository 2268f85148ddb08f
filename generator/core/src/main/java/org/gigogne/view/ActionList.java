package org.gigogne.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gigogne.model.Action.State;
import org.gigogne.model.PartialDate;
import org.gigogne.model.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * All actions of a plan in groups: a way to read the plan besides its themes.
 *
 * @param order what the groups are made by
 * @param path address of its page
 * @param groups none is empty; together they hold every action, those of several carriers more than once
 */
public record ActionList(Order order, String path, List<Group> groups) {
    private static final Comparator<ActionView> SOONEST =
            Comparator.comparing(ActionView::end, Comparator.nullsLast(Comparator.comparing(PartialDate::lastDay)));

    public ActionList {
        groups = List.copyOf(groups);
    }

    /** What actions are grouped by. */
    public enum Order {
        /** By state, in the order of the model. */
        STATE,
        /** By who carries them, in the alphabetical order of French, those without carrier last. */
        CARRIER,
        /** By the school year in which they end, those without end last. */
        DATE
    }

    /**
     * Actions that have something in common.
     *
     * @param state their state, when that is what they have in common
     * @param name the carrier, or the school year as {@code 2026-2027}; empty when it is not told, and for a state
     * @param actions at least one, the soonest end first
     */
    public record Group(@Nullable State state, String name, List<ActionView> actions) {
        public Group {
            actions = List.copyOf(actions);
        }
    }

    /** The three lists of a plan; none for a plan without actions. */
    public static List<ActionList> of(String placePath, @Nullable PlanView plan) {
        if (plan == null || plan.actions().isEmpty()) {
            return List.of();
        }
        List<ActionView> actions = plan.actions().stream().sorted(SOONEST).toList();
        return List.of(
                new ActionList(Order.STATE, SitePaths.planBy(placePath, "etat"), byState(actions)),
                new ActionList(
                        Order.CARRIER, SitePaths.planBy(placePath, "acteur"), byName(actions, ActionList::carriers)),
                new ActionList(Order.DATE, SitePaths.planBy(placePath, "echeance"), byName(actions, ActionList::year)));
    }

    private static List<Group> byState(List<ActionView> actions) {
        return Stream.of(State.values())
                .map(state -> new Group(
                        state,
                        "",
                        actions.stream()
                                .filter(action -> action.state() == state)
                                .toList()))
                .filter(group -> !group.actions().isEmpty())
                .toList();
    }

    private static List<Group> byName(List<ActionView> actions, Function<ActionView, List<String>> names) {
        SortedMap<String, List<ActionView>> named =
                new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(AlphabeticalOrder.OF_NAMES));
        for (ActionView action : actions) {
            for (String name : names.apply(action)) {
                named.computeIfAbsent(name, key -> new ArrayList<>()).add(action);
            }
        }
        return named.entrySet().stream()
                .map(group -> new Group(null, group.getKey(), group.getValue()))
                .toList();
    }

    private static List<String> carriers(ActionView action) {
        return action.carriers().isEmpty()
                ? List.of("")
                : action.carriers().stream().distinct().toList();
    }

    private static List<String> year(ActionView action) {
        PartialDate end = action.end();
        return List.of(end == null ? "" : Objects.toString(SchoolYear.of(end.lastDay())));
    }
}
