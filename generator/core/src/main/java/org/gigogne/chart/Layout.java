package org.gigogne.chart;

/** Gives each part of a chart its place. */
public final class Layout {
    /** Width of every view box: a little wider than a phone, so that texts stay readable there. */
    public static final int WIDTH = 360;

    /** Size of all texts. */
    public static final int FONT_SIZE = 13;

    static final int LINE_HEIGHT = 17;

    /** Mean width of a character, a little above that of usual fonts. */
    static final double CHARACTER_WIDTH = 7.2;

    private Layout() {}

    /** The drawing of a chart that is not empty. */
    public static Drawing of(Chart chart) {
        if (chart instanceof BarChart bars) {
            return new BarLayout(bars).drawing();
        }
        if (chart instanceof StackedChart stacks) {
            return new StackedLayout(stacks).drawing();
        }
        if (chart instanceof RadarChart radar) {
            return new RadarLayout(radar).drawing();
        }
        return new LineLayout((LineChart) chart).drawing();
    }

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** A coordinate as it stands in path data. */
    static String written(double value) {
        double rounded = round(value);
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    static double widthOf(String text) {
        return text.codePointCount(0, text.length()) * CHARACTER_WIDTH;
    }
}
