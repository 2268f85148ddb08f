package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.School;

/** Turns one school into its synthesis. Usable from any thread; make one and keep it, for schools share what is equal. */
public final class Summariser {
    private final Circumstances circumstances;
    private final Map<FigureKey, FigureKey> keys = new ConcurrentHashMap<>();
    private final Map<BigDecimal, Distribution> amounts = new ConcurrentHashMap<>();
    private final Map<Synthesis.Label, Synthesis.Label> labels = new ConcurrentHashMap<>();

    /** Takes figures in some circumstances. */
    public Summariser(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** Whether the end of an action is past and it is neither finished, given up nor put off. */
    public static boolean isLate(Action action, LocalDate asOf) {
        return action.state().isOpen()
                && action.when() != null
                && action.when().end() != null
                && action.when().end().lastDay().isBefore(asOf);
    }

    /** What the school adds up to. */
    public Synthesis summarise(School school) {
        SortedMap<FigureKey, Distribution> figures = new TreeMap<>();
        for (FigureKind kind : FigureKind.values()) {
            Map<FigureKey, BigDecimal> sums = new HashMap<>();
            kind.of(school, circumstances)
                    .forEach(contribution -> sums.merge(
                            new FigureKey(kind, contribution.of()),
                            contribution.amount(),
                            kind.countsSchools() ? (one, other) -> one : BigDecimal::add));
            sums.forEach((key, sum) -> figures.put(shared(key), shared(sum)));
        }
        return Synthesis.of(figures, labels(school));
    }

    private Stream<Synthesis.Label> labels(School school) {
        return IndicatorFigures.indicators(school)
                .map(indicator -> new Synthesis.Label(
                        indicator.value().id(),
                        indicator.value().unit() == null
                                ? ""
                                : indicator.value().unit(),
                        indicator.value().label()))
                .map(label -> labels.computeIfAbsent(label, same -> same));
    }

    private FigureKey shared(FigureKey key) {
        return keys.computeIfAbsent(key, same -> same);
    }

    private Distribution shared(BigDecimal amount) {
        return amounts.computeIfAbsent(amount.stripTrailingZeros(), value -> Distribution.of(List.of(value)));
    }
}
