package org.gigogne.chart;

import static org.gigogne.chart.Layout.LINE_HEIGHT;
import static org.gigogne.chart.Layout.WIDTH;
import static org.gigogne.chart.Layout.round;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gigogne.chart.Drawing.Dot;
import org.gigogne.chart.Drawing.LegendEntry;
import org.gigogne.chart.Drawing.Stroke;
import org.gigogne.chart.Drawing.Text;
import org.gigogne.chart.Drawing.Tick;
import org.gigogne.chart.LineChart.Point;
import org.jspecify.annotations.Nullable;

/** A line from left to right in time, its target, and a legend; there is at least one reading or a target. */
final class LineLayout {
    private static final int TOP = 18;
    private static final int BOTTOM = 130;
    private static final int RIGHT = WIDTH - 22;
    private static final int MOST_TICKS = 5;
    private static final int LONGEST_TICK = 14;
    private static final int SIGN_WIDTH = 26;
    private static final int LONGEST_LEGEND = 44;

    private final LineChart chart;
    private final List<Point> all;

    LineLayout(LineChart chart) {
        this.chart = chart;
        this.all = new ArrayList<>(chart.readings());
        Point target = chart.target();
        if (target != null) {
            all.add(target);
        }
    }

    Drawing drawing() {
        Scale values = values();
        List<BigDecimal> levels = values.ticks(MOST_TICKS);
        double left = levels.stream()
                        .mapToDouble(level -> Layout.widthOf(written(level)))
                        .max()
                        .orElse(0)
                + 8;
        Days days = days(left + 6);
        List<Dot> dots =
                chart.readings().stream().map(point -> dot(point, days, values)).toList();
        Point target = chart.target();
        Dot aim = target == null ? null : dot(target, days, values);
        Stroke way = aim != null && chart.hasBaseline() && !dots.isEmpty()
                ? new Stroke(dots.get(0).x(), dots.get(0).y(), aim.x(), aim.y())
                : null;
        List<LegendEntry> legend = legend(!dots.isEmpty(), way != null, aim != null);
        return new Drawing.Line(
                WIDTH,
                BOTTOM + LINE_HEIGHT + 6 + legend.size() * (LINE_HEIGHT + 2),
                chart.title(),
                chart.description(),
                levels.stream().map(level -> tick(level, left, values)).toList(),
                dates(days, left),
                dots.size() < 2
                        ? ""
                        : dots.stream()
                                .map(dot -> Layout.written(dot.x()) + "," + Layout.written(dot.y()))
                                .collect(Collectors.joining(" ")),
                dots,
                latest(dots),
                way,
                aim,
                legend);
    }

    /** From 0, unless a value is negative, to the highest value. */
    private Scale values() {
        BigDecimal low = all.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = all.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal top = low.compareTo(high) == 0 ? low.add(BigDecimal.ONE) : high;
        return new Scale(low, top, BOTTOM, TOP).rounded(MOST_TICKS);
    }

    private Days days(double left) {
        Point first =
                all.stream().reduce((a, b) -> b.day().isBefore(a.day()) ? b : a).orElseThrow();
        Point last =
                all.stream().reduce((a, b) -> b.day().isAfter(a.day()) ? b : a).orElseThrow();
        return new Days(first, last, left);
    }

    private String written(BigDecimal level) {
        return Lines.cut(chart.scale().of(level), LONGEST_TICK);
    }

    private Tick tick(BigDecimal level, double left, Scale values) {
        double y = round(values.at(level));
        return new Tick(
                new Stroke(round(left), y, WIDTH, y), new Text(round(left - 6), round(y + 4.5), "end", written(level)));
    }

    private static List<Text> dates(Days days, double left) {
        int y = BOTTOM + LINE_HEIGHT;
        Text first = new Text(round(left), y, "start", days.first().dateText());
        return days.isOneDay()
                ? List.of(first)
                : List.of(first, new Text(WIDTH, y, "end", days.last().dateText()));
    }

    private static Dot dot(Point point, Days days, Scale values) {
        return new Dot(round(days.at(point)), round(values.at(point.value())));
    }

    /** Beside the last dot, on the side where the line does not come from. */
    private @Nullable Text latest(List<Dot> dots) {
        if (dots.isEmpty()) {
            return null;
        }
        Dot last = dots.get(dots.size() - 1);
        String text = Lines.cut(chart.readings().get(dots.size() - 1).valueText(), LONGEST_TICK);
        boolean falls = dots.size() > 1 && dots.get(dots.size() - 2).y() < last.y();
        boolean hasRoomBelow = last.y() + LINE_HEIGHT + 2 < BOTTOM;
        double y = falls && hasRoomBelow ? last.y() + LINE_HEIGHT + 2 : last.y() - 9;
        boolean isRight =
                last.x() + Layout.widthOf(text) > WIDTH || (last.x() > WIDTH / 2.0 && (!falls || hasRoomBelow));
        return new Text(last.x(), round(y), isRight ? "end" : "start", text);
    }

    private List<LegendEntry> legend(boolean hasReadings, boolean hasWay, boolean hasTarget) {
        List<LegendEntry> legend = new ArrayList<>();
        if (hasReadings) {
            add(legend, "readings", chart.words().readings());
        }
        if (hasWay) {
            add(legend, "way", chart.words().way());
        }
        if (hasTarget) {
            add(legend, "target", chart.words().target());
        }
        return List.copyOf(legend);
    }

    private static void add(List<LegendEntry> legend, String kind, String text) {
        double y = BOTTOM + LINE_HEIGHT + 6 + (legend.size() + 0.5) * (LINE_HEIGHT + 2);
        legend.add(new LegendEntry(
                kind,
                new Dot(2, round(y)),
                new Dot(2 + SIGN_WIDTH, round(y)),
                new Text(SIGN_WIDTH + 12, round(y + 4.5), "start", Lines.cut(text, LONGEST_LEGEND))));
    }

    /** The scale of days. */
    private record Days(Point first, Point last, double left) {
        boolean isOneDay() {
            return first.day().equals(last.day());
        }

        double at(Point point) {
            if (isOneDay()) {
                return (left + RIGHT) / 2;
            }
            double passed = ChronoUnit.DAYS.between(first.day(), point.day());
            return left + passed / ChronoUnit.DAYS.between(first.day(), last.day()) * (RIGHT - left);
        }
    }
}
