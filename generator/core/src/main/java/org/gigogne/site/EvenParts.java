package org.gigogne.site;

import java.util.ArrayList;
import java.util.List;

/** Shares pieces that follow each other among parts: as few parts as can be, and then as even as can be. */
final class EvenParts {
    private EvenParts() {}

    /**
     * The pieces with which parts begin, but for the first part: indices in ascending order; none when all pieces make
     * one part.
     *
     * @param weights of the pieces, 0 or more
     * @param most weight of a part; a piece that is heavier makes a part alone
     */
    static List<Integer> beginnings(List<Integer> weights, int most) {
        int parts = packed(weights, most).size();
        int tooLittle = 0;
        int enough = most;
        while (enough - tooLittle > 1) {
            int between = (tooLittle + enough) / 2;
            if (packed(weights, between).size() > parts) {
                tooLittle = between;
            } else {
                enough = between;
            }
        }
        return packed(weights, enough);
    }

    /** Where parts begin when each takes all that fits. */
    private static List<Integer> packed(List<Integer> weights, int most) {
        List<Integer> beginnings = new ArrayList<>();
        int weight = 0;
        for (int i = 0; i < weights.size(); i++) {
            if (i > 0 && weight + weights.get(i) > most) {
                beginnings.add(i);
                weight = 0;
            }
            weight += weights.get(i);
        }
        return beginnings;
    }
}
