package org.gigogne.chart;

import static org.gigogne.chart.Layout.LINE_HEIGHT;
import static org.gigogne.chart.Layout.WIDTH;
import static org.gigogne.chart.Layout.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.chart.DistributionChart.Middle;
import org.gigogne.chart.DistributionChart.Strip;
import org.gigogne.chart.Drawing.Box;
import org.gigogne.chart.Drawing.Dot;
import org.gigogne.chart.Drawing.SpreadBox;
import org.gigogne.chart.Drawing.SpreadKey;
import org.gigogne.chart.Drawing.SpreadRow;
import org.gigogne.chart.Drawing.Stroke;
import org.gigogne.chart.Drawing.Text;

/** Strips below their labels: a box around the middle half, and the dots below it, so that neither hides the other. */
final class DistributionLayout {
    private static final int LONGEST_TEXT = 48;
    private static final int MOST_LINES = 2;
    private static final int BOX_HEIGHT = 14;
    private static final int DOTS_HEIGHT = 12;
    private static final int OVERHANG = 3;
    private static final int MARGIN = 5;
    private static final int GAP = 14;
    private static final int KEY_WIDTH = 28;
    private static final String BEYOND = "›";
    private static final int LONGEST_KEY = 43;

    /** So many times the middle half above it, a value is an outlier: the usual rule for what is far out. */
    private static final BigDecimal FAR = BigDecimal.valueOf(3);

    private final DistributionChart chart;

    DistributionLayout(DistributionChart chart) {
        this.chart = chart;
    }

    Drawing drawing() {
        List<SpreadRow> rows = new ArrayList<>();
        double y = 0;
        for (Strip strip : chart.strips()) {
            List<Text> label = new ArrayList<>();
            for (String line : Lines.wrap(strip.label(), LONGEST_TEXT, MOST_LINES)) {
                y += LINE_HEIGHT;
                label.add(new Text(0, round(y - 4), "start", line));
            }
            y += OVERHANG;
            double bottom = y + height(strip);
            rows.add(row(strip, label, scale(chart.isSharedScale() ? chart.strips() : List.of(strip)), y, bottom));
            y = bottom + OVERHANG + (strip.mark() == null ? 1 : 2) * LINE_HEIGHT + GAP;
        }
        List<SpreadKey> legend = legend(y);
        int height = (int) Math.ceil(y + legend.size() * (LINE_HEIGHT + 2));
        return new Drawing.Spreads(
                WIDTH, height, chart.title(), chart.description(), List.copyOf(rows), List.copyOf(legend));
    }

    private static double height(Strip strip) {
        return (strip.middle() == null ? 0 : BOX_HEIGHT) + (strip.dots().isEmpty() ? 0 : DOTS_HEIGHT);
    }

    private static Scale scale(List<Strip> strips) {
        BigDecimal low = strips.stream().map(Strip::low).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = strips.stream()
                .flatMap(strip -> {
                    Mark mark = strip.mark();
                    return mark == null ? Stream.of(end(strip)) : Stream.of(end(strip), mark.high());
                })
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Scale(low, high, MARGIN, WIDTH - MARGIN);
    }

    /** Where a strip ends: far outliers stand at its edge, or all others would be pressed into a corner. */
    private static BigDecimal end(Strip strip) {
        Middle middle = strip.middle();
        if (middle == null || middle.upper().compareTo(middle.lower()) == 0) {
            return strip.high();
        }
        BigDecimal half = middle.upper().subtract(middle.lower());
        return strip.high().min(middle.upper().add(half.multiply(FAR)));
    }

    private static SpreadRow row(Strip strip, List<Text> label, Scale scale, double top, double bottom) {
        Middle middle = strip.middle();
        Mark mark = strip.mark();
        double line = top + (middle == null ? bottom - top : BOX_HEIGHT) / 2;
        double zero = round(scale.at(BigDecimal.ZERO));
        double below = bottom + OVERHANG + (mark == null ? 1 : 2) * LINE_HEIGHT;
        return new SpreadRow(
                List.copyOf(label),
                new Stroke(zero, round(top - OVERHANG), zero, round(bottom + OVERHANG)),
                new Stroke(round(scale.at(strip.low())), round(line), round(scale.at(strip.high())), round(line)),
                strip.high().compareTo(scale.high()) > 0 ? new Text(WIDTH, round(line + 4.5), "end", BEYOND) : null,
                middle == null ? null : box(middle, scale, top),
                strip.dots().stream()
                        .map(dot -> new Dot(round(scale.at(dot)), round(bottom - DOTS_HEIGHT / 2.0)))
                        .toList(),
                new Text(0, round(below - 4), "start", Lines.cut(strip.text(), LONGEST_TEXT)),
                mark == null ? null : Layout.mark(mark, scale, top - OVERHANG, bottom + OVERHANG));
    }

    private static SpreadBox box(Middle middle, Scale scale, double top) {
        double left = scale.at(middle.lower());
        Box box = new Box(round(left), round(top), round(scale.at(middle.upper()) - left), BOX_HEIGHT);
        return box(box, scale.at(middle.median()));
    }

    private static SpreadBox box(Box box, double median) {
        return new SpreadBox(
                box,
                Hatching.of(StackedChart.Filling.RISING, box),
                new Stroke(round(median), box.y(), round(median), round(box.y() + box.height())));
    }

    /** A dot, and a box, when there are any. */
    private List<SpreadKey> legend(double top) {
        List<SpreadKey> legend = new ArrayList<>();
        double y = top;
        if (chart.strips().stream().anyMatch(strip -> !strip.dots().isEmpty())) {
            legend.add(new SpreadKey(new Dot(KEY_WIDTH / 2.0, round(y + 8.5)), null, key(y, chart.dotName())));
            y += LINE_HEIGHT + 2;
        }
        if (chart.strips().stream().anyMatch(strip -> strip.middle() != null)) {
            Box box = new Box(1, round(y + 2), KEY_WIDTH - 2, BOX_HEIGHT);
            legend.add(new SpreadKey(null, box(box, KEY_WIDTH / 2.0), key(y, chart.boxName())));
        }
        return legend;
    }

    private static Text key(double y, String name) {
        return new Text(KEY_WIDTH + 8, round(y + 12.5), "start", Lines.cut(name, LONGEST_KEY));
    }
}
