package org.gigogne.chart;

import static org.gigogne.chart.Layout.LINE_HEIGHT;
import static org.gigogne.chart.Layout.WIDTH;
import static org.gigogne.chart.Layout.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.chart.Drawing.Area;
import org.gigogne.chart.Drawing.Box;
import org.gigogne.chart.Drawing.StackRow;
import org.gigogne.chart.Drawing.Text;
import org.gigogne.chart.StackedChart.Row;
import org.gigogne.chart.StackedChart.Series;

/** Counts end to end, one row below the other, and a legend with one line per series. */
final class StackedLayout {
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_LEGEND = 44;
    private static final int BAR_HEIGHT = 20;
    private static final int ROW_HEIGHT = 28;
    private static final int SWATCH_WIDTH = 22;
    private static final int SWATCH_HEIGHT = 12;

    private final StackedChart chart;
    private final double left;
    private final Scale scale;

    StackedLayout(StackedChart chart) {
        this.chart = chart;
        double label = widest(chart.rows().stream().map(Row::label).toList());
        double sum = widest(chart.rows().stream().map(Row::sumText).toList());
        this.left = label == 0 ? 1 : label + 8;
        long whole = chart.rows().stream()
                .mapToLong(
                        row -> row.counts().stream().mapToLong(Long::longValue).sum())
                .reduce(chart.whole(), Math::max);
        this.scale = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(whole), left, WIDTH - sum - 8);
    }

    private static double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> Layout.widthOf(Lines.cut(text, LONGEST_LABEL)))
                .max()
                .orElse(0);
    }

    Drawing drawing() {
        List<StackRow> rows = new ArrayList<>();
        double y = 1;
        for (Row row : chart.rows()) {
            rows.add(row(row, y));
            y += ROW_HEIGHT;
        }
        List<Area> legend = new ArrayList<>();
        for (Series series : chart.series()) {
            Box box = new Box(1, round(y + 2), SWATCH_WIDTH, SWATCH_HEIGHT);
            Text text = new Text(SWATCH_WIDTH + 9, round(y + 12.5), "start", Lines.cut(series.label(), LONGEST_LEGEND));
            legend.add(new Area(series.filling(), box, Hatching.of(series.filling(), box), text));
            y += LINE_HEIGHT + 2;
        }
        return new Drawing.Stacks(
                WIDTH, (int) Math.ceil(y), chart.title(), chart.description(), List.copyOf(rows), List.copyOf(legend));
    }

    private StackRow row(Row row, double y) {
        List<Area> areas = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            long count = row.counts().get(i);
            double start = scale.at(BigDecimal.valueOf(before));
            double end = scale.at(BigDecimal.valueOf(before + count));
            if (count > 0) {
                Box box = new Box(round(start), round(y), round(end - start), BAR_HEIGHT);
                StackedChart.Filling filling = chart.series().get(i).filling();
                areas.add(new Area(filling, box, Hatching.of(filling, box), null));
            }
            before += count;
        }
        double baseline = round(y + 14.5);
        Text label = row.label().isEmpty()
                ? null
                : new Text(round(left - 8), baseline, "end", Lines.cut(row.label(), LONGEST_LABEL));
        return new StackRow(
                label,
                new Box(round(left), round(y), round(scale.to() - left), BAR_HEIGHT),
                List.copyOf(areas),
                new Text(WIDTH, baseline, "end", Lines.cut(row.sumText(), LONGEST_LABEL)));
    }
}
