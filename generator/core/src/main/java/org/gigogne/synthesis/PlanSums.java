package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gigogne.model.Action;
import org.gigogne.model.SchoolYear;

/**
 * Who carries the actions of schools, when they end, what they cost and who pays.
 *
 * @param carriers actions by who carries them, as the schools word it; an action of several counts for each
 * @param ends actions by the school year of their end; those without an end are in none
 * @param openEnds of these, those that are neither done, nor given up, nor put off
 * @param costed actions whose cost is told, by who pays; an empty name when that is not told
 * @param costs what they cost in euros, by who pays
 */
public record PlanSums(
        Tally<String> carriers,
        Tally<SchoolYear> ends,
        Tally<SchoolYear> openEnds,
        Tally<String> costed,
        SortedMap<String, BigDecimal> costs) {
    public PlanSums {
        costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
    }

    /** No action: the identity of {@link #merge}. */
    public static PlanSums empty() {
        return new PlanSums(Tally.empty(), Tally.empty(), Tally.empty(), Tally.empty(), new TreeMap<>());
    }

    /** What some actions come to. */
    static PlanSums of(List<Action> actions) {
        Tally.Counter<String> carriers = new Tally.Counter<>();
        Tally.Counter<SchoolYear> ends = new Tally.Counter<>();
        Tally.Counter<SchoolYear> openEnds = new Tally.Counter<>();
        Tally.Counter<String> costed = new Tally.Counter<>();
        SortedMap<String, BigDecimal> costs = new TreeMap<>();
        for (Action action : actions) {
            action.who().carriers().stream().map(String::strip).distinct().forEach(carrier -> carriers.add(carrier, 1));
            if (action.when() != null && action.when().end() != null) {
                SchoolYear year = SchoolYear.of(action.when().end().lastDay());
                ends.add(year, 1);
                openEnds.add(year, action.state().isOpen() ? 1 : 0);
            }
            Action.Budget budget = action.budget();
            if (budget != null) {
                String funder = budget.funder() == null ? "" : budget.funder().strip();
                costed.add(funder, 1);
                costs.merge(funder, normal(budget.amount()), (one, other) -> normal(one.add(other)));
            }
        }
        return new PlanSums(carriers.tally(), ends.tally(), openEnds.tally(), costed.tally(), costs);
    }

    PlanSums merge(PlanSums other) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>(costs);
        other.costs.forEach((funder, cost) -> sums.merge(funder, cost, (one, two) -> normal(one.add(two))));
        return new PlanSums(
                carriers.merge(other.carriers),
                ends.merge(other.ends),
                openEnds.merge(other.openEnds),
                costed.merge(other.costed),
                sums);
    }

    /** Equal amounts are equal objects. */
    private static BigDecimal normal(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }
}
