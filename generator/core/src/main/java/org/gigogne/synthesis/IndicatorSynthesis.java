package org.gigogne.synthesis;

import java.math.BigDecimal;

/**
 * One indicator over the schools that share it.
 *
 * @param label what is counted: the first in alphabetical order when schools word it differently
 * @param latest latest value of each school
 * @param targets target of each school that has one
 * @param latestWithTarget latest value of each school that has a target
 * @param states schools by state
 */
public record IndicatorSynthesis(
        String label,
        Distribution latest,
        Distribution targets,
        Distribution latestWithTarget,
        Tally<IndicatorState> states) {
    /** Number of schools that follow it. */
    public long schools() {
        return states.total();
    }

    /** Sum of the latest values. */
    public BigDecimal sum() {
        return latest.sum();
    }

    IndicatorSynthesis merge(IndicatorSynthesis other) {
        return new IndicatorSynthesis(
                label.compareTo(other.label) <= 0 ? label : other.label,
                latest.merge(other.latest),
                targets.merge(other.targets),
                latestWithTarget.merge(other.latestWithTarget),
                states.merge(other.states));
    }
}
