package org.gigogne.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gigogne.view.IndicatorView;
import org.jspecify.annotations.Nullable;

/** Makes the chart of an indicator. */
final class IndicatorCharts {
    private static final int MOST_READINGS = 12;

    private final Wording wording;
    /** One, so that equal charts are known to be equal. */
    private final LineChart.NumberText scale;

    IndicatorCharts(Wording wording) {
        this.wording = wording;
        this.scale = wording::number;
    }

    LineChart of(IndicatorView indicator) {
        IndicatorView.Point baseline = indicator.baseline();
        IndicatorView.Point target = indicator.target();
        List<LineChart.Point> readings = new ArrayList<>();
        if (baseline != null) {
            readings.add(point(baseline, baseline.date().firstDay()));
        }
        indicator
                .readings()
                .forEach(reading -> readings.add(point(reading, reading.date().firstDay())));
        return new LineChart(
                wording.text("chart.indicator.title", indicator.label()),
                describe(indicator, baseline, target),
                readings,
                baseline != null,
                target == null ? null : point(target, target.date().lastDay()),
                new LineChart.Words(
                        wording.text("chart.indicator.readings.name"),
                        wording.text("chart.indicator.way.name"),
                        target == null
                                ? ""
                                : wording.text("chart.indicator.target.name", amount(target, indicator.unit()))),
                scale);
    }

    private LineChart.Point point(IndicatorView.Point point, LocalDate day) {
        return new LineChart.Point(day, wording.shortDate(point.date()), point.value(), amount(point, ""));
    }

    private String describe(
            IndicatorView indicator, IndicatorView.@Nullable Point baseline, IndicatorView.@Nullable Point target) {
        String unit = indicator.unit();
        List<String> sentences = new ArrayList<>();
        if (baseline != null) {
            sentences.add(wording.text("chart.indicator.baseline", dated(baseline, unit)));
        }
        List<IndicatorView.Point> readings = indicator.readings();
        if (!readings.isEmpty()) {
            int from = Math.max(0, readings.size() - MOST_READINGS);
            String shown = readings.subList(from, readings.size()).stream()
                    .map(reading -> dated(reading, unit))
                    .collect(Collectors.joining(", "));
            sentences.add(wording.text(from == 0 ? "chart.indicator.readings" : "chart.indicator.last", shown));
        }
        if (target != null) {
            sentences.add(wording.text("chart.indicator.target", dated(target, unit)));
        }
        sentences.add(wording.text("chart.indicator.state", wording.word(indicator.state())));
        return String.join(" ", sentences);
    }

    private String dated(IndicatorView.Point point, String unit) {
        return wording.text("chart.indicator.point", amount(point, unit), wording.date(point.date()));
    }

    private String amount(IndicatorView.Point point, String unit) {
        String number = wording.number(point.value());
        return unit.isEmpty() ? number : wording.text("chart.unit", number, unit);
    }
}
