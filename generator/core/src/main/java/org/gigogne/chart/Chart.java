package org.gigogne.chart;

/** A chart as data. */
public sealed interface Chart permits BarChart, StackedChart, LineChart, RadarChart, DistributionChart {
    /** What it shows, in a few words. */
    String title();

    /** All that it shows, in sentences, for those who do not see it. */
    String description();

    /** Whether there is nothing to draw. */
    boolean isEmpty();
}
