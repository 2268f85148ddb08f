package org.gigogne.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each part of a chart stands, in units of the view box, rounded to a tenth. */
public sealed interface Drawing {
    /** Width of the view box. */
    int width();

    /** Height of the view box. */
    int height();

    /** What it shows. */
    String title();

    /** The same in sentences. */
    String description();

    /**
     * A line of text.
     *
     * @param x where it is anchored
     * @param y its baseline
     * @param anchor {@code start}, {@code middle} or {@code end}
     * @param text what is read
     */
    record Text(double x, double y, String anchor, String text) {}

    /**
     * A rectangle.
     *
     * @param x left
     * @param y top
     * @param width 0 or more
     * @param height 0 or more
     */
    record Box(double x, double y, double width, double height) {}

    /**
     * A straight line.
     *
     * @param x1 start
     * @param y1 start
     * @param x2 end
     * @param y2 end
     */
    record Stroke(double x1, double y1, double x2, double y2) {}

    /**
     * A point.
     *
     * @param x where
     * @param y where
     */
    record Dot(double x, double y) {}

    /**
     * Bars.
     *
     * @param width of the view box
     * @param height of the view box
     * @param title what it shows
     * @param description the same in sentences
     * @param rows from top to bottom
     */
    record Bars(int width, int height, String title, String description, List<BarRow> rows) implements Drawing {}

    /**
     * A bar.
     *
     * @param label lines above it
     * @param bar the bar
     * @param zero the line from which it starts
     * @param value its value beside it
     * @param mark its reference; null when there is none
     */
    record BarRow(
            List<Text> label,
            Box bar,
            Stroke zero,
            Text value,
            @Nullable MarkShape mark) {}

    /**
     * A reference.
     *
     * @param box the range over the bar; without width for a single value
     * @param isRange whether it is a range
     * @param key the same shape before the text
     * @param text the reference as it is read
     */
    record MarkShape(Box box, boolean isRange, Dot key, Text text) {}

    /**
     * Stacked counts.
     *
     * @param width of the view box
     * @param height of the view box
     * @param title what it shows
     * @param description the same in sentences
     * @param rows from top to bottom
     * @param legend one entry per series
     */
    record Stacks(int width, int height, String title, String description, List<StackRow> rows, List<Area> legend)
            implements Drawing {}

    /**
     * Counts end to end.
     *
     * @param label what they are of; null when there is but one row without name
     * @param frame the whole width
     * @param areas one per count above 0
     * @param sum their sum beside them
     */
    record StackRow(@Nullable Text label, Box frame, List<Area> areas, Text sum) {}

    /**
     * A filled area.
     *
     * @param filling how it is filled
     * @param box its outline
     * @param hatching its lines, as path data; empty without lines
     * @param text its name; null outside the legend
     */
    record Area(
            StackedChart.Filling filling,
            Box box,
            String hatching,
            @Nullable Text text) {}

    /**
     * A line.
     *
     * @param width of the view box
     * @param height of the view box
     * @param title what it shows
     * @param description the same in sentences
     * @param ticks level lines with their values
     * @param dates dates below the axis
     * @param line points of the line as {@code x,y x,y}; empty with fewer than two readings
     * @param dots one per reading
     * @param latest value of the latest reading; null without reading
     * @param way from the baseline to the target; null when one of them is missing
     * @param target where it should be; null when there is none
     * @param legend entries of the legend
     */
    record Line(
            int width,
            int height,
            String title,
            String description,
            List<Tick> ticks,
            List<Text> dates,
            String line,
            List<Dot> dots,
            @Nullable Text latest,
            @Nullable Stroke way,
            @Nullable Dot target,
            List<LegendEntry> legend)
            implements Drawing {}

    /**
     * A level line.
     *
     * @param line the line
     * @param text its value
     */
    record Tick(Stroke line, Text text) {}

    /**
     * An entry of the legend of a line.
     *
     * @param kind {@code readings}, {@code way} or {@code target}
     * @param start left end of its sign
     * @param end right end of its sign
     * @param text its name
     */
    record LegendEntry(String kind, Dot start, Dot end, Text text) {}

    /**
     * Lines around a centre.
     *
     * @param width of the view box
     * @param height of the view box
     * @param title what it shows
     * @param description the same in sentences
     * @param rings one per value above the lowest, from the centre out, as path data
     * @param spokes one per axis, from the centre out
     * @param values numbers along the upright spoke, from the centre out
     * @param axes name of each spoke
     * @param lines one per series
     * @param legend one entry per series, each with its name
     */
    record Radar(
            int width,
            int height,
            String title,
            String description,
            List<String> rings,
            List<Stroke> spokes,
            List<Text> values,
            List<Text> axes,
            List<RadarLine> lines,
            List<RadarLine> legend)
            implements Drawing {}

    /**
     * A line around a centre, or its sign in the legend.
     *
     * @param style how it is told from the others
     * @param path the line as path data; empty without neighbours
     * @param dots one per value
     * @param text its name; null outside the legend
     */
    record RadarLine(
            RadarChart.Style style,
            String path,
            List<Dot> dots,
            @Nullable Text text) {}

    /**
     * Strips that show how values are spread.
     *
     * @param width of the view box
     * @param height of the view box
     * @param title what it shows
     * @param description the same in sentences
     * @param rows from top to bottom
     * @param legend what the signs are
     */
    record Spreads(
            int width, int height, String title, String description, List<SpreadRow> rows, List<SpreadKey> legend)
            implements Drawing {}

    /**
     * A strip.
     *
     * @param label lines above it
     * @param zero the line from which it starts
     * @param range from the lowest to the highest value
     * @param beyond a sign at the edge when the highest value lies beyond it; null otherwise
     * @param box around the middle half; null when the values are too few
     * @param dots one per value; none when they are too many
     * @param figures the spread as it is read
     * @param mark reference; null when there is none
     */
    record SpreadRow(
            List<Text> label,
            Stroke zero,
            Stroke range,
            @Nullable Text beyond,
            @Nullable SpreadBox box,
            List<Dot> dots,
            Text figures,
            @Nullable MarkShape mark) {}

    /**
     * The middle half of some values.
     *
     * @param box its outline
     * @param hatching its lines, as path data
     * @param median a stroke at the median
     */
    record SpreadBox(Box box, String hatching, Stroke median) {}

    /**
     * An entry of the legend of strips.
     *
     * @param dot where the dot stands; null for the box
     * @param box the box; null for the dot
     * @param text what it is
     */
    record SpreadKey(@Nullable Dot dot, @Nullable SpreadBox box, Text text) {}
}
