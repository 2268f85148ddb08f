package org.gigogne.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigogne.chart.DistributionChart.Middle;
import org.gigogne.chart.DistributionChart.Strip;
import org.gigogne.view.Spread;
import org.gigogne.view.TerritoryView.EquipmentRow;
import org.gigogne.view.TerritoryView.EquityRow;
import org.jspecify.annotations.Nullable;

/** Makes charts of how figures differ from school to school. One school alone has nothing to differ from. */
final class DistributionCharts {
    private static final int MOST_DOTS = 30;

    private final Wording wording;

    DistributionCharts(Wording wording) {
        this.wording = wording;
    }

    /** Ratios of a kind of school, each on its own scale: per 100 and per 1,000 pupils are not to be compared. */
    DistributionChart equipment(List<EquipmentRow> rows) {
        List<EquipmentRow> shown =
                rows.stream().filter(row -> row.spread().schools() > 1).toList();
        List<Strip> strips = shown.stream()
                .map(row -> strip(row.ratio().id(), row.spread(), wording::number, Mark.of(row.ratio(), wording)))
                .toList();
        return chart(
                "chart.distribution.title",
                describe(strips, shown.stream().map(EquipmentRow::spread).toList(), wording::number),
                strips,
                false);
    }

    /** Ratios in percent of the national references, all on one scale. */
    DistributionChart equity(List<EquityRow> rows) {
        BigDecimal whole = BigDecimal.valueOf(100);
        Mark mark = new Mark(whole, whole, wording.text("chart.reference", wording.percent(whole)));
        List<EquityRow> shown =
                rows.stream().filter(row -> row.spread().schools() > 1).toList();
        List<Strip> strips = shown.stream()
                .map(row -> strip(row.id(), row.spread(), wording::percent, mark))
                .toList();
        return chart(
                "chart.equity.title",
                describe(strips, shown.stream().map(EquityRow::spread).toList(), wording::percent),
                strips,
                true);
    }

    private DistributionChart chart(String title, String description, List<Strip> strips, boolean isSharedScale) {
        return new DistributionChart(
                wording.text(title),
                description,
                strips,
                isSharedScale,
                wording.text("chart.distribution.dot"),
                wording.text("chart.distribution.box"));
    }

    private Strip strip(String ratio, Spread spread, Function<BigDecimal, String> written, @Nullable Mark mark) {
        BigDecimal lower = spread.lowerQuartile();
        BigDecimal upper = spread.upperQuartile();
        return new Strip(
                wording.text("ratio." + ratio),
                spread.values().size() > MOST_DOTS ? List.of() : spread.values(),
                spread.lowest(),
                spread.highest(),
                lower == null || upper == null ? null : new Middle(lower, spread.median(), upper),
                wording.text(
                        "chart.distribution.range",
                        written.apply(spread.lowest()),
                        written.apply(spread.highest()),
                        written.apply(spread.median())),
                mark);
    }

    private String describe(List<Strip> strips, List<Spread> spreads, Function<BigDecimal, String> written) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            sentences.add(describe(strips.get(i), spreads.get(i), written));
        }
        return String.join(" ", sentences);
    }

    private String describe(Strip strip, Spread spread, Function<BigDecimal, String> written) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text(
                "chart.distribution.row",
                strip.label(),
                wording.number(BigDecimal.valueOf(spread.schools())),
                strip.text()));
        Middle middle = strip.middle();
        if (middle != null) {
            sentences.add(wording.text(
                    "chart.distribution.half", written.apply(middle.lower()), written.apply(middle.upper())));
        }
        Mark mark = strip.mark();
        Long below = spread.below();
        if (mark != null && below != null) {
            sentences.add(
                    wording.text("chart.distribution.below", mark.text(), wording.number(BigDecimal.valueOf(below))));
        }
        return sentences.stream().collect(Collectors.joining(" "));
    }
}
