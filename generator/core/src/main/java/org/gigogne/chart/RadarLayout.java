package org.gigogne.chart;

import static org.gigogne.chart.Layout.LINE_HEIGHT;
import static org.gigogne.chart.Layout.WIDTH;
import static org.gigogne.chart.Layout.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gigogne.chart.Drawing.Dot;
import org.gigogne.chart.Drawing.RadarLine;
import org.gigogne.chart.Drawing.Stroke;
import org.gigogne.chart.Drawing.Text;
import org.jspecify.annotations.Nullable;

/** Spokes, rings, one line per series, and a legend. */
final class RadarLayout {
    private static final double RADIUS = 128;
    private static final double CENTRE_X = WIDTH / 2.0;
    private static final double CENTRE_Y = RADIUS + LINE_HEIGHT + 6;
    private static final double LABEL_DISTANCE = RADIUS + 13;
    private static final double LETTER_HEIGHT = 4.5;
    private static final int SIGN_WIDTH = 34;
    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_LEGEND = 42;

    private final RadarChart chart;

    RadarLayout(RadarChart chart) {
        this.chart = chart;
    }

    Drawing drawing() {
        int spokes = chart.axes().size();
        List<RadarLine> lines = new ArrayList<>();
        List<RadarLine> legend = new ArrayList<>();
        double y = CENTRE_Y + LABEL_DISTANCE + LINE_HEIGHT;
        for (RadarChart.Series series : chart.series()) {
            lines.add(line(series.style(), series.values()));
            legend.add(entry(series.style(), series.label(), y));
            y += LINE_HEIGHT + 2;
        }
        return new Drawing.Radar(
                WIDTH,
                (int) Math.ceil(y - LINE_HEIGHT / 2.0),
                chart.title(),
                chart.description(),
                IntStream.rangeClosed(chart.low() + 1, chart.high())
                        .mapToObj(value -> ring(BigDecimal.valueOf(value)))
                        .toList(),
                IntStream.range(0, spokes)
                        .mapToObj(axis -> {
                            Dot rim = at(axis, RADIUS);
                            return new Stroke(round(CENTRE_X), round(CENTRE_Y), rim.x(), rim.y());
                        })
                        .toList(),
                IntStream.rangeClosed(chart.low(), chart.high())
                        .mapToObj(value -> new Text(
                                round(CENTRE_X - 5),
                                round(CENTRE_Y - distance(BigDecimal.valueOf(value)) + LETTER_HEIGHT),
                                "end",
                                String.valueOf(value)))
                        .toList(),
                IntStream.range(0, spokes).mapToObj(this::axisName).toList(),
                lines,
                legend);
    }

    private Text axisName(int axis) {
        Dot place = at(axis, LABEL_DISTANCE);
        double fromCentre = place.x() - CENTRE_X;
        String anchor = Math.abs(fromCentre) < 1 ? "middle" : fromCentre < 0 ? "end" : "start";
        double x = place.x() + (anchor.equals("middle") ? 0 : -Math.signum(fromCentre) * 5);
        return new Text(
                round(x),
                round(place.y() + LETTER_HEIGHT),
                anchor,
                Lines.cut(chart.axes().get(axis), LONGEST_LABEL));
    }

    private String ring(BigDecimal value) {
        List<Dot> corners = IntStream.range(0, chart.axes().size())
                .mapToObj(axis -> at(axis, distance(value)))
                .toList();
        return path(corners) + "Z";
    }

    /** Lines from one value to the next; a gap where a value is missing. */
    private RadarLine line(RadarChart.Style style, List<@Nullable BigDecimal> values) {
        StringBuilder path = new StringBuilder();
        List<Dot> dots = new ArrayList<>();
        for (int axis = 0; axis < values.size(); axis++) {
            BigDecimal here = values.get(axis);
            int neighbour = (axis + 1) % values.size();
            BigDecimal there = values.get(neighbour);
            if (here != null) {
                dots.add(at(axis, distance(here)));
                if (there != null) {
                    path.append(path(List.of(at(axis, distance(here)), at(neighbour, distance(there)))));
                }
            }
        }
        return new RadarLine(style, path.toString(), dots, null);
    }

    private static RadarLine entry(RadarChart.Style style, String label, double y) {
        double middle = round(y);
        List<Dot> ends = List.of(new Dot(2, middle), new Dot(2 + SIGN_WIDTH, middle));
        return new RadarLine(
                style,
                path(ends),
                List.of(new Dot(2 + SIGN_WIDTH / 2.0, middle)),
                new Text(SIGN_WIDTH + 12, round(y + LETTER_HEIGHT), "start", Lines.cut(label, LONGEST_LEGEND)));
    }

    private double distance(BigDecimal value) {
        double share = (value.doubleValue() - chart.low()) / (chart.high() - chart.low());
        return Math.max(0, Math.min(1, share)) * RADIUS;
    }

    private Dot at(int axis, double distance) {
        double angle = 2 * Math.PI * axis / chart.axes().size();
        return new Dot(round(CENTRE_X + distance * Math.sin(angle)), round(CENTRE_Y - distance * Math.cos(angle)));
    }

    private static String path(List<Dot> dots) {
        StringBuilder path = new StringBuilder();
        for (Dot dot : dots) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Layout.written(dot.x()))
                    .append(' ')
                    .append(Layout.written(dot.y()));
        }
        return path.toString();
    }
}
