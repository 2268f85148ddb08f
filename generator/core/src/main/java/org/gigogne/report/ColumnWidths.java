package org.gigogne.report;

import java.util.Arrays;
import java.util.function.Function;
import org.gigogne.report.Block.Cell;
import org.gigogne.report.Typesetter.Extent;

/** Shares the width of a table between its columns, as browsers do: each gets its longest word, then its share. */
final class ColumnWidths {
    private final double[] least;
    private final double[] most;
    private final double[] widths;

    /**
     * Shares a width.
     *
     * @param extents of a cell, padding included
     * @param width of the table in points
     */
    ColumnWidths(Block.Table table, Function<Cell, Extent> extents, double width) {
        this.least = new double[table.columns()];
        this.most = new double[table.columns()];
        this.widths = new double[table.columns()];
        table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .sorted((a, b) -> Integer.compare(a.columnSpan(), b.columnSpan()))
                .forEachOrdered(cell -> widen(cell, extents.apply(cell)));
        share(width);
    }

    /** Width of a run of columns in points; that of all of them is the width of the table. */
    double between(int from, int to) {
        return Lengths.sum(widths, from, to);
    }

    /** Width of the narrowest column whose longest word is wider, in points; infinite if all words fit. */
    double narrowestSplit() {
        double narrowest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < widths.length; c++) {
            if (widths[c] < least[c] - 0.01) {
                narrowest = Math.min(narrowest, widths[c]);
            }
        }
        return narrowest;
    }

    private void share(double width) {
        double sumLeast = Lengths.sum(least, 0, least.length);
        double sumMost = Lengths.sum(most, 0, most.length);
        for (int c = 0; c < widths.length; c++) {
            if (sumMost <= width) {
                widths[c] = most[c] * width / sumMost;
            } else if (sumLeast <= width) {
                double slack = sumMost - sumLeast;
                widths[c] = least[c] + (slack > 0 ? (most[c] - least[c]) * (width - sumLeast) / slack : 0);
            } else {
                widths[c] = narrow(c, width);
            }
        }
    }

    /** Not even the longest words fit side by side: those of the widest columns are split. */
    private double narrow(int column, double width) {
        double low = 0;
        double high = width;
        for (int i = 0; i < 50; i++) {
            double cap = (low + high) / 2;
            double sum = Arrays.stream(least).map(value -> Math.min(value, cap)).sum();
            if (sum <= width) {
                low = cap;
            } else {
                high = cap;
            }
        }
        return Math.min(least[column], low);
    }

    private void widen(Cell cell, Extent extent) {
        int from = cell.column();
        int to = from + cell.columnSpan();
        widen(least, from, to, extent.least());
        widen(most, from, to, Math.max(extent.most(), extent.least()));
    }

    private static void widen(double[] widths, int from, int to, double needed) {
        double missing = needed - Lengths.sum(widths, from, to);
        if (missing > 0) {
            for (int c = from; c < to; c++) {
                widths[c] += missing / (to - from);
            }
        }
    }
}
