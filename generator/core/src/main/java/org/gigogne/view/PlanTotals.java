package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;

/**
 * Who carries the actions of the schools of a territory, when they end, what they cost and who pays.
 *
 * @param years school years in which actions end, in order
 * @param carriers who carries most actions, most first; not more than {@link #MOST_CARRIERS}
 * @param otherCarriers how many more carry an action
 * @param funders who pays, the greatest amount first
 * @param costed actions whose cost is told
 * @param cost what they cost together, in euros
 */
public record PlanTotals(
        List<YearRow> years,
        List<CarrierRow> carriers,
        int otherCarriers,
        List<FunderRow> funders,
        long costed,
        BigDecimal cost) {
    /** Carriers that a territory shows: what a reader takes in at a look. */
    static final int MOST_CARRIERS = 20;

    /**
     * Actions that end in a school year.
     *
     * @param year such as {@code 2026-2027}
     * @param actions how many
     * @param open how many of them are neither done, nor given up, nor put off
     */
    public record YearRow(String year, long actions, long open) {}

    /**
     * Actions of one who carries them.
     *
     * @param name the function, as the schools word it
     * @param actions how many
     */
    public record CarrierRow(String name, long actions) {}

    /**
     * Actions that somebody pays for.
     *
     * @param name who; empty when that is not told
     * @param actions how many
     * @param cost in euros
     */
    public record FunderRow(String name, long actions, BigDecimal cost) {}
}
