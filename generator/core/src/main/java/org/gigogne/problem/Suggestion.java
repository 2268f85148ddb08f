package org.gigogne.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a user may have meant among the names that exist: « vouliez-vous dire ? ».
 *
 * <p>Accents, capitals, and what separates words do not count; one mistyped letter in four is forgiven.
 */
public final class Suggestion {
    private static final int LONGEST_NAME = 80;

    private Suggestion() {}

    /**
     * The known name nearest to what was written; empty when none is near. Of two that are equally near the first in
     * alphabetical order is given, so that the answer does not depend on the order of the known names.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String folded = fold(written);
        int tolerance = Math.max(1, folded.length() / 4);
        return known.stream()
                .map(name -> new Candidate(name, distance(folded, fold(name))))
                .filter(candidate -> isNear(candidate, folded, tolerance))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name)
                .or(() -> onlyLonger(folded, known))
                .or(() -> onlyShorter(folded, known));
    }

    /** The one name that goes on as the text begins: {@code 6e} for {@code 6}. */
    private static Optional<String> onlyLonger(String folded, Collection<String> known) {
        List<String> longer = known.stream()
                .filter(name -> !folded.isEmpty() && fold(name).startsWith(folded))
                .distinct()
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** The one name with which the text begins: {@code 6e} for {@code 6ème}. */
    private static Optional<String> onlyShorter(String folded, Collection<String> known) {
        List<String> shorter = known.stream()
                .filter(name -> name.length() > 1 && folded.startsWith(fold(name)))
                .distinct()
                .toList();
        return shorter.size() == 1 ? Optional.of(shorter.get(0)) : Optional.empty();
    }

    /** A text without what users confuse: accents, capitals, blanks, hyphens, underscores, apostrophes. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[\\p{M}\\p{Z}\\p{Cf}\\s_'’-]", "");
    }

    private static boolean isNear(Candidate candidate, String folded, int tolerance) {
        return candidate.distance() == 0
                || (candidate.distance() <= tolerance && folded.length() > 2)
                || isStart(folded, fold(candidate.name()));
    }

    /** Singular for plural, or a name cut short: {@code competence} for {@code competences}. */
    private static boolean isStart(String folded, String name) {
        return folded.length() > 3 && (name.startsWith(folded) || folded.startsWith(name)) && name.length() > 3;
    }

    /** Number of letters to add, remove, replace or swap with their neighbour (optimal string alignment). */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                cost[i][j] =
                        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }

    private record Candidate(String name, int distance) {}
}
