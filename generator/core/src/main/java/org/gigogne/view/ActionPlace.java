package org.gigogne.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action and its neighbours in its theme.
 *
 * @param action the action
 * @param previous the one before it; null for the first
 * @param next the one after it; null for the last
 */
public record ActionPlace(
        ActionView action,
        @Nullable Link previous,
        @Nullable Link next) {
    /** All actions of a plan, in its order; none without plan. */
    public static List<ActionPlace> of(@Nullable PlanView plan) {
        return plan == null
                ? List.of()
                : plan.actions().stream()
                        .map(action -> of(
                                action,
                                plan.actions().stream()
                                        .filter(other -> other.theme().equals(action.theme()))
                                        .toList()))
                        .toList();
    }

    /** Address of its page. */
    public String path() {
        return action.path();
    }

    private static ActionPlace of(ActionView action, List<ActionView> theme) {
        List<String> paths = theme.stream().map(ActionView::path).toList();
        int index = paths.indexOf(action.path());
        return new ActionPlace(action, link(theme, index - 1), link(theme, index + 1));
    }

    private static @Nullable Link link(List<ActionView> actions, int index) {
        if (index < 0 || index >= actions.size()) {
            return null;
        }
        ActionView action = actions.get(index);
        return new Link(action.what(), action.path());
    }
}
