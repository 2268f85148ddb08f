package org.gigogne.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** What someone knows of whole numbers, each 0 or more, and what follows from it: exactly, by integer programming. */
final class Knowledge {
    /** More than any number of persons here. */
    private static final long MANY = 1000;

    private final Map<String, Long> known = new TreeMap<>();
    private final List<Bound> bounds = new ArrayList<>();
    private final List<SomeFew> someFew = new ArrayList<>();

    /** The number is known. */
    void is(String number, long value) {
        known.put(number, value);
    }

    /** The sum lies between both, inclusive. */
    void isBetween(long least, LinearSum sum, long most) {
        bounds.add(new Bound(least, sum, most));
    }

    /** The sum is 0 or more. */
    void isNotNegative(LinearSum sum) {
        isBetween(0, sum, MANY * MANY);
    }

    /** One of the sums, at least, is 1 or more and less than the threshold; all are 0 or more, and not above {@link #MANY}. */
    void hasFewIn(List<LinearSum> sums, int threshold) {
        someFew.add(new SomeFew(sums, threshold));
    }

    /** Whether the number is known. */
    boolean knows(String number) {
        return known.containsKey(number);
    }

    /** A known number. */
    long known(String number) {
        return known.getOrDefault(number, -1L);
    }

    /** What contradicts the true numbers: nothing, when the knowledge is sound. */
    List<String> contradictions(Map<String, Long> truth) {
        List<String> found = new ArrayList<>();
        known.forEach((number, value) -> {
            if (!value.equals(truth.get(number))) {
                found.add(number + " is not " + value);
            }
        });
        for (Bound bound : bounds) {
            long value = bound.sum().value(truth);
            if (value < bound.least() || value > bound.most()) {
                found.add(bound + " is " + value);
            }
        }
        for (SomeFew few : someFew) {
            if (few.sums().stream()
                    .mapToLong(sum -> sum.value(truth))
                    .noneMatch(value -> value >= 1 && value < few.threshold())) {
                found.add(few.toString());
            }
        }
        return found;
    }

    /** The least and the greatest value that the sum can have. */
    Range range(LinearSum sum) {
        Set<String> unknown = unknown(sum);
        Set<Bound> boundsInPlay = new HashSet<>();
        Set<SomeFew> fewInPlay = new HashSet<>();
        int before = -1;
        while (before != unknown.size() + boundsInPlay.size() + fewInPlay.size()) {
            before = unknown.size() + boundsInPlay.size() + fewInPlay.size();
            for (Bound bound : bounds) {
                Set<String> its = unknown(bound.sum());
                if (its.stream().anyMatch(unknown::contains)) {
                    boundsInPlay.add(bound);
                    unknown.addAll(its);
                }
            }
            for (SomeFew few : someFew) {
                Set<String> its = new HashSet<>();
                few.sums().forEach(each -> its.addAll(unknown(each)));
                if (its.stream().anyMatch(unknown::contains)) {
                    fewInPlay.add(few);
                    unknown.addAll(its);
                }
            }
        }
        return new Range(
                extreme(sum, false, unknown, boundsInPlay, fewInPlay),
                extreme(sum, true, unknown, boundsInPlay, fewInPlay));
    }

    private Set<String> unknown(LinearSum sum) {
        Set<String> numbers = new HashSet<>(sum.factors().keySet());
        numbers.removeAll(known.keySet());
        return numbers;
    }

    private long extreme(
            LinearSum sum, boolean isGreatest, Set<String> unknown, Set<Bound> boundsInPlay, Set<SomeFew> fewInPlay) {
        if (unknown(sum).isEmpty()) {
            return sum.value(known);
        }
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> variables = new TreeMap<>();
        unknown.stream()
                .sorted()
                .forEach(number -> variables.put(
                        number, model.newVariable(number).lower(0).upper(MANY).integer()));
        for (Bound bound : boundsInPlay) {
            add(model, variables, bound.sum(), bound.least(), bound.most());
        }
        for (SomeFew few : fewInPlay) {
            addFew(model, variables, few);
        }
        Expression objective = model.newExpression("objective").weight(BigDecimal.ONE);
        unknown(sum)
                .forEach(number -> objective.set(
                        variables.get(number), BigDecimal.valueOf(sum.factors().getOrDefault(number, 0L))));
        Optimisation.Result result = isGreatest ? model.maximise() : model.minimise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(result.getState() + " for " + sum);
        }
        return Math.round(result.getValue()) + sum.value(known);
    }

    private Expression add(
            ExpressionsBasedModel model, Map<String, Variable> variables, LinearSum sum, long least, long most) {
        long constant = sum.value(known);
        Expression expression = model.newExpression("e" + model.countExpressions())
                .lower(least - constant)
                .upper(most - constant);
        unknown(sum)
                .forEach(number -> expression.set(
                        variables.get(number), BigDecimal.valueOf(sum.factors().getOrDefault(number, 0L))));
        return expression;
    }

    /** For each sum a switch of 0 or 1, one of them on: the sum is 1 at least, and below the threshold, when it is. */
    private void addFew(ExpressionsBasedModel model, Map<String, Variable> variables, SomeFew few) {
        Expression some = model.newExpression("some" + model.countExpressions()).lower(1);
        for (LinearSum sum : few.sums()) {
            Variable isFew = model.newVariable("few" + model.countVariables()).binary();
            some.set(isFew, 1);
            add(model, variables, sum, 0, 2 * MANY).set(isFew, -1);
            add(model, variables, sum, -MANY, few.threshold() - 1 + MANY).set(isFew, MANY);
        }
    }

    /**
     * Where a sum lies.
     *
     * @param least its least value
     * @param most its greatest value
     */
    record Range(long least, long most) {
        long width() {
            return most - least;
        }
    }

    private record Bound(long least, LinearSum sum, long most) {}

    private record SomeFew(List<LinearSum> sums, int threshold) {}
}
