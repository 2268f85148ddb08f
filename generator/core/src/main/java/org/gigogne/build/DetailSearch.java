package org.gigogne.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for the most detail with which each part of a report fits on its page, by halving: more detail never takes less
 * room. When the report is not cut into as many parts as pages, all parts share one detail.
 */
final class DetailSearch {
    private final int pages;
    private final int[] fitting;
    private final int[] tooMuch;
    private final int[] tried;

    /** Starts with the most detail of each page; without pages there is no limit. */
    DetailSearch(List<Integer> most) {
        this.pages = most.size();
        this.tried = most.stream().mapToInt(Integer::intValue).toArray();
        this.fitting = new int[pages];
        Arrays.fill(fitting, -1);
        this.tooMuch = Arrays.stream(tried).map(detail -> detail + 1).toArray();
    }

    /** What to try next, a number for each page. */
    List<Integer> detail() {
        return Arrays.stream(tried).boxed().toList();
    }

    /** Learns from the pages that each part took; whether what was tried is the answer. */
    boolean isSettledBy(List<Integer> partPages) {
        boolean isOneEach = partPages.size() == pages;
        int total = partPages.stream().mapToInt(Integer::intValue).sum();
        List<Integer> next = new ArrayList<>();
        boolean isAnswer = true;
        for (int i = 0; i < pages; i++) {
            boolean fits = isOneEach ? partPages.get(i) <= 1 : total <= pages;
            (fits ? fitting : tooMuch)[i] = tried[i];
            boolean isSettled = tooMuch[i] - fitting[i] <= 1;
            next.add(isSettled ? Math.max(fitting[i], 0) : (fitting[i] + tooMuch[i]) / 2);
            isAnswer &= fits && isSettled;
        }
        for (int i = 0; i < pages && !isAnswer; i++) {
            tried[i] = next.get(i);
        }
        return isAnswer;
    }

    /** Whether not even the least detail fits. */
    boolean isHopeless() {
        return Arrays.stream(tooMuch).anyMatch(detail -> detail <= 0);
    }
}
