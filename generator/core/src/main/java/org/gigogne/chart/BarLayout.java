package org.gigogne.chart;

import static org.gigogne.chart.Layout.LINE_HEIGHT;
import static org.gigogne.chart.Layout.WIDTH;
import static org.gigogne.chart.Layout.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.chart.BarChart.Bar;
import org.gigogne.chart.Drawing.BarRow;
import org.gigogne.chart.Drawing.Box;
import org.gigogne.chart.Drawing.Stroke;
import org.gigogne.chart.Drawing.Text;

/** Horizontal bars, each below its label, so that both have the whole width. */
final class BarLayout {
    private static final int LONGEST_LABEL = 48;
    private static final int MOST_LINES = 2;
    private static final int LONGEST_VALUE = 20;
    private static final int BAR_HEIGHT = 16;
    private static final int OVERHANG = 3;
    private static final int GAP = 12;

    private final BarChart chart;
    private final double plotWidth;

    BarLayout(BarChart chart) {
        this.chart = chart;
        double widest = chart.bars().stream()
                .mapToDouble(bar -> Layout.widthOf(Lines.cut(bar.valueText(), LONGEST_VALUE)))
                .max()
                .orElse(0);
        this.plotWidth = WIDTH - widest - 10;
    }

    Drawing drawing() {
        List<BarRow> rows = new ArrayList<>();
        double y = 0;
        for (Bar bar : chart.bars()) {
            List<Text> label = new ArrayList<>();
            for (String line : Lines.wrap(bar.label(), LONGEST_LABEL, MOST_LINES)) {
                y += LINE_HEIGHT;
                label.add(new Text(0, round(y - 4), "start", line));
            }
            y += OVERHANG;
            Scale scale = scale(chart.isSharedScale() ? chart.bars() : List.of(bar));
            rows.add(row(bar, label, scale, y));
            y += BAR_HEIGHT + OVERHANG + (bar.mark() == null ? 0 : LINE_HEIGHT) + GAP;
        }
        int height = (int) Math.max(LINE_HEIGHT, Math.ceil(y - (rows.isEmpty() ? 0 : GAP)));
        return new Drawing.Bars(WIDTH, height, chart.title(), chart.description(), List.copyOf(rows));
    }

    private Scale scale(List<Bar> bars) {
        List<BigDecimal> values = bars.stream()
                .flatMap(bar -> {
                    Mark mark = bar.mark();
                    return mark == null ? Stream.of(bar.value()) : Stream.of(bar.value(), mark.low(), mark.high());
                })
                .toList();
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Scale(low, high, 1, plotWidth);
    }

    private BarRow row(Bar bar, List<Text> label, Scale scale, double y) {
        Mark mark = bar.mark();
        double zero = scale.at(BigDecimal.ZERO);
        double end = scale.at(bar.value());
        double left = Math.min(zero, end);
        double right = Math.max(zero, end);
        return new BarRow(
                List.copyOf(label),
                new Box(round(left), round(y), round(right - left), BAR_HEIGHT),
                new Stroke(round(zero), round(y - OVERHANG), round(zero), round(y + BAR_HEIGHT + OVERHANG)),
                new Text(WIDTH, round(y + 12.5), "end", Lines.cut(bar.valueText(), LONGEST_VALUE)),
                mark == null ? null : Layout.mark(mark, scale, y - OVERHANG, y + BAR_HEIGHT + OVERHANG));
    }
}
