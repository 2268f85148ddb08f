package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A synthesis as a record of lists, to be kept from one build to the next.
 *
 * @param figures its figures, in their order
 * @param labels its labels, in their order
 */
public record StoredSynthesis(List<StoredFigure> figures, List<StoredLabel> labels) {
    /**
     * A figure.
     *
     * @param key which
     * @param counts how often each amount was met
     */
    public record StoredFigure(FigureKey key, SortedMap<BigDecimal, Long> counts) {}

    /**
     * What an indicator counts.
     *
     * @param of its id and unit
     * @param label its label
     */
    public record StoredLabel(List<String> of, String label) {}

    /** What is kept of a synthesis. */
    public static StoredSynthesis of(Synthesis synthesis) {
        return new StoredSynthesis(
                synthesis.figures().entrySet().stream()
                        .map(figure -> new StoredFigure(
                                figure.getKey(), figure.getValue().counts()))
                        .toList(),
                synthesis.labels().entrySet().stream()
                        .map(label -> new StoredLabel(label.getKey(), label.getValue()))
                        .toList());
    }

    /** The synthesis. */
    public Synthesis synthesis() {
        SortedMap<FigureKey, Distribution> all = new TreeMap<>();
        figures.forEach(figure -> all.put(figure.key(), new Distribution(figure.counts())));
        SortedMap<List<String>, String> words = new TreeMap<>(FigureKey.BY_WORDS);
        labels.forEach(label -> words.put(label.of(), label.label()));
        return new Synthesis(all, words);
    }
}
