package org.gigogne.report;

/** Lengths beside or below each other, in points. */
final class Lengths {
    private Lengths() {}

    /** What some of them take together: from the first number, 0 or more, up to the second. */
    static double sum(double[] lengths, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += lengths[i];
        }
        return sum;
    }
}
