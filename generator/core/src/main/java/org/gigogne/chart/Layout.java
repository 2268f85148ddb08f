package org.gigogne.chart;

import org.gigogne.chart.Drawing.Box;
import org.gigogne.chart.Drawing.Dot;
import org.gigogne.chart.Drawing.MarkShape;
import org.gigogne.chart.Drawing.Text;

/** Gives each part of a chart its place. */
public final class Layout {
    /** Width of every view box: a little wider than a phone, so that texts stay readable there. */
    public static final int WIDTH = 360;

    /** Size of all texts. */
    public static final int FONT_SIZE = 13;

    static final int LINE_HEIGHT = 17;

    private static final int LONGEST_MARK = 45;

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
        if (chart instanceof DistributionChart distribution) {
            return new DistributionLayout(distribution).drawing();
        }
        return new LineLayout((LineChart) chart).drawing();
    }

    /**
     * A reference over what it is compared with, its words in the line below.
     *
     * @param top where it begins
     * @param bottom where it ends
     */
    static MarkShape mark(Mark mark, Scale scale, double top, double bottom) {
        double low = scale.at(mark.low());
        double high = scale.at(mark.high());
        double below = bottom + LINE_HEIGHT;
        return new MarkShape(
                new Box(round(low), round(top), round(Math.max(0, high - low)), round(bottom - top)),
                mark.high().compareTo(mark.low()) > 0,
                new Dot(6, round(below - 8.5)),
                new Text(16, round(below - 4), "start", Lines.cut(mark.text(), LONGEST_MARK)));
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
