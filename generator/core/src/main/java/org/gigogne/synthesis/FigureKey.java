package org.gigogne.synthesis;

import java.util.List;

/**
 * One figure.
 *
 * @param kind what is added up
 * @param of what it is of, for example a theme and a state
 */
public record FigureKey(FigureKind kind, List<String> of) implements Comparable<FigureKey> {
    public FigureKey {
        of = List.copyOf(of);
    }

    @Override
    public int compareTo(FigureKey other) {
        int order = kind.compareTo(other.kind);
        return order == 0 ? compare(of, other.of) : order;
    }

    private static int compare(List<String> one, List<String> other) {
        int order = 0;
        for (int i = 0; order == 0 && i < Math.min(one.size(), other.size()); i++) {
            order = one.get(i).compareTo(other.get(i));
        }
        return order == 0 ? Integer.compare(one.size(), other.size()) : order;
    }
}
