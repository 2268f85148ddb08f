package org.gigogne.report;

import java.util.Optional;

/** The area that a drawing shows, in its own units. */
record ViewBox(double x, double y, double width, double height) {
    /** Four numbers separated by spaces or commas; empty for anything else. */
    static Optional<ViewBox> parse(String text) {
        String[] parts = text.strip().split("[\\s,]+", -1);
        double[] numbers = new double[4];
        for (int i = 0; i < 4; i++) {
            if (parts.length != 4 || !parts[i].matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                return Optional.empty();
            }
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers[2] > 0 && numbers[3] > 0
                ? Optional.of(new ViewBox(numbers[0], numbers[1], numbers[2], numbers[3]))
                : Optional.empty();
    }
}
