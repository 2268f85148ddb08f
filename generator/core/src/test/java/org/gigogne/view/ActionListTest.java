package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gigogne.model.Action;
import org.gigogne.model.PartialDate;
import org.gigogne.view.ActionList.Group;
import org.gigogne.view.ActionList.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionListTest {
    private final PlanView plan = plan(List.of(
            action("a", Action.State.PLANNED, "2027-06", "RUPN", "Élus"),
            action("b", Action.State.DONE, "2026-2027", "Direction", "Direction"),
            action("c", Action.State.PLANNED, "2026-08-31", "direction"),
            action("d", Action.State.ONGOING, null)));

    @Test
    void groupsByStateInTheOrderOfTheModelTheSoonestEndFirst() {
        assertThat(groups(Order.STATE))
                .extracting(group -> group.state() + ids(group))
                .containsExactly("PLANNED[c, a]", "ONGOING[d]", "DONE[b]");
    }

    @Test
    void groupsByCarrierInAlphabeticalOrderThoseWithoutLast() {
        assertThat(groups(Order.CARRIER))
                .extracting(group -> group.name() + ids(group))
                .containsExactly("Direction[b]", "direction[c]", "Élus[a]", "RUPN[a]", "[d]");
    }

    @Test
    void groupsByTheSchoolYearOfTheEndThoseWithoutLast() {
        assertThat(groups(Order.DATE))
                .extracting(group -> group.name() + ids(group))
                .containsExactly("2025-2026[c]", "2026-2027[a, b]", "[d]");
    }

    @Test
    void eachListHasItsPage() {
        assertThat(ActionList.of("ecole", plan))
                .extracting(ActionList::path)
                .containsExactly(
                        "ecole/plan-action/par-etat.html",
                        "ecole/plan-action/par-acteur.html",
                        "ecole/plan-action/par-echeance.html");
    }

    @Test
    void thereIsNoneWithoutActions() {
        assertThat(ActionList.of("", null)).isEmpty();
        assertThat(ActionList.of("", plan(List.of()))).isEmpty();
    }

    @Test
    void anActionKnowsItsNeighboursInItsTheme() {
        assertThat(ActionPlace.of(plan))
                .extracting(place -> place.action().id() + ' ' + id(place.previous()) + ' ' + id(place.next()))
                .containsExactly("a - b", "b a c", "c b d", "d c -");
        assertThat(ActionPlace.of(plan(List.of(
                        action("a", Action.State.DONE, null),
                        action("x", "gouvernance"),
                        action("b", Action.State.DONE, null)))))
                .extracting(place -> place.action().id() + ' ' + id(place.previous()) + ' ' + id(place.next()))
                .containsExactly("a - b", "x - -", "b a -");
        assertThat(ActionPlace.of(null)).isEmpty();
    }

    private static String id(@Nullable Link link) {
        return link == null ? "-" : link.path().replaceAll(".*/|\\.html", "");
    }

    private List<Group> groups(Order order) {
        return ActionList.of("", plan).stream()
                .filter(list -> list.order() == order)
                .flatMap(list -> list.groups().stream())
                .toList();
    }

    private static String ids(Group group) {
        return group.actions().stream().map(ActionView::id).toList().toString();
    }

    private static PlanView plan(List<ActionView> actions) {
        return new PlanView(
                "plan-action.html",
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                actions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static ActionView action(String id, String theme) {
        return action(id, theme, Action.State.PLANNED, null);
    }

    private static ActionView action(String id, Action.State state, @Nullable String end, String... carriers) {
        return action(id, "egal-acces", state, end, carriers);
    }

    private static ActionView action(
            String id, String theme, Action.State state, @Nullable String end, String... carriers) {
        return new ActionView(
                id,
                "actions/" + id + ".html",
                new ThemeView(theme, "Un thème"),
                "Agir",
                List.of(),
                List.of(carriers),
                List.of(),
                null,
                end == null ? null : PartialDate.parse(end),
                null,
                state,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                false);
    }
}
