package org.gigogne.chart;

import org.gigogne.chart.Drawing.Box;
import org.gigogne.chart.StackedChart.Filling;

/** Lines that fill a box, cut at its outline, as path data: patterns are not drawn everywhere. */
final class Hatching {
    private static final int STEP = 6;

    private Hatching() {}

    static String of(Filling filling, Box box) {
        return switch (filling) {
            case SOLID, EMPTY -> "";
            case RISING -> rising(box);
            case LEVEL -> level(box);
            case UPRIGHT -> upright(box);
        };
    }

    private static String rising(Box box) {
        StringBuilder path = new StringBuilder();
        for (double k = STEP; k < box.width() + box.height(); k += STEP) {
            double right = Math.min(k, box.width());
            double down = Math.min(k, box.height());
            line(path, box.x() + k - down, box.y() + down, box.x() + right, box.y() + k - right);
        }
        return path.toString();
    }

    private static String level(Box box) {
        StringBuilder path = new StringBuilder();
        for (double y = box.y() + STEP - 2; y < box.y() + box.height(); y += STEP - 2) {
            line(path, box.x(), y, box.x() + box.width(), y);
        }
        return path.toString();
    }

    private static String upright(Box box) {
        StringBuilder path = new StringBuilder();
        for (double x = box.x() + STEP - 2; x < box.x() + box.width(); x += STEP - 2) {
            line(path, x, box.y(), x, box.y() + box.height());
        }
        return path.toString();
    }

    private static void line(StringBuilder path, double x1, double y1, double x2, double y2) {
        path.append('M').append(Layout.written(x1)).append(' ').append(Layout.written(y1));
        path.append('L').append(Layout.written(x2)).append(' ').append(Layout.written(y2));
    }
}
