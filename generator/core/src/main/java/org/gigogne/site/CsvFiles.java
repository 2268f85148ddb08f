package org.gigogne.site;

import java.util.Arrays;
import java.util.List;
import org.gigogne.view.ActionView;
import org.gigogne.view.CompetencyView;
import org.gigogne.view.IndicatorView;
import org.gigogne.view.InventoryView;
import org.gigogne.view.InventoryView.LotView;
import org.gigogne.view.SharedIndicatorView;
import org.gigogne.view.TerritoryView.EquipmentRow;
import org.jspecify.annotations.Nullable;

/** The tables that a place gives away; headings are texts {@code csv.…} of the theme. */
final class CsvFiles {
    private final Texts texts;

    CsvFiles(Texts texts) {
        this.texts = texts;
    }

    byte[] actions(List<ActionView> actions) {
        CsvTable table = table(
                "id",
                "theme",
                "what",
                "how",
                "carriers",
                "concerned",
                "start",
                "end",
                "state",
                "late",
                "indicators",
                "competencies",
                "proposal",
                "budget",
                "funder");
        for (ActionView action : actions) {
            table.row(cells(
                    action.id(),
                    action.theme().label(),
                    action.what(),
                    action.how(),
                    action.carriers(),
                    action.concerned(),
                    action.start(),
                    action.end(),
                    texts.word(action.state()),
                    truth(action.isLate()),
                    action.indicators().stream().map(IndicatorView::label).toList(),
                    action.competencies().stream().map(CompetencyView::code).toList(),
                    action.proposal() == null ? null : action.proposal().id(),
                    action.budget(),
                    action.funder()));
        }
        return table.bytes();
    }

    byte[] indicators(List<IndicatorView> indicators) {
        CsvTable table = table(
                "id",
                "indicator",
                "unit",
                "direction",
                "action",
                "baseline-date",
                "baseline",
                "target-date",
                "target",
                "latest-date",
                "latest",
                "progress",
                "expected",
                "state");
        for (IndicatorView indicator : indicators) {
            table.row(cells(
                    indicator.id(),
                    indicator.label(),
                    indicator.unit(),
                    texts.word(indicator.direction()),
                    indicator.action().label(),
                    date(indicator.baseline()),
                    value(indicator.baseline()),
                    date(indicator.target()),
                    value(indicator.target()),
                    date(indicator.latest()),
                    value(indicator.latest()),
                    indicator.progress(),
                    indicator.expected(),
                    texts.word(indicator.state())));
        }
        return table.bytes();
    }

    byte[] sharedIndicators(List<SharedIndicatorView> indicators) {
        CsvTable table = table(
                "id",
                "indicator",
                "unit",
                "direction",
                "schools",
                "sum",
                "target",
                "mean",
                "lowest",
                "lower-quartile",
                "median",
                "upper-quartile",
                "highest",
                "on-course",
                "forecast-schools",
                "forecast-sum",
                "forecast-median",
                "forecast-reaching");
        for (SharedIndicatorView row : indicators) {
            table.row(cells(
                    row.id(),
                    row.label(),
                    row.unit(),
                    texts.word(row.direction()),
                    row.schools(),
                    row.sum(),
                    row.target(),
                    row.mean(),
                    row.spread().lowest(),
                    row.spread().lowerQuartile(),
                    row.spread().median(),
                    row.spread().upperQuartile(),
                    row.spread().highest(),
                    row.onCoursePercent(),
                    row.forecast() == null ? null : row.forecast().schools(),
                    row.forecast() == null ? null : row.forecast().sum(),
                    row.forecast() == null ? null : row.forecast().median(),
                    row.forecast() == null ? null : row.forecast().reaching()));
        }
        return table.bytes();
    }

    byte[] inventory(InventoryView inventory) {
        CsvTable table = table(
                "id",
                "kind",
                "label",
                "count",
                "acquired",
                "owner",
                "use",
                "reconditioned",
                "renewal",
                "room",
                "serial-numbers");
        for (LotView lot : inventory.lots()) {
            table.row(cells(
                    lot.id(),
                    texts.word(lot.kind()),
                    lot.label(),
                    lot.count(),
                    lot.acquired(),
                    lot.owner() == null ? null : texts.word(lot.owner()),
                    texts.word(lot.use()),
                    truth(lot.reconditioned()),
                    lot.renewal(),
                    lot.room(),
                    lot.serialNumbers()));
        }
        return table.bytes();
    }

    byte[] equipment(List<EquipmentRow> rows) {
        CsvTable table = table(
                "school-kind",
                "ratio",
                "schools",
                "value",
                "lowest",
                "lower-quartile",
                "median",
                "upper-quartile",
                "highest",
                "reference",
                "reference-high",
                "below",
                "source");
        for (EquipmentRow row : rows) {
            table.row(cells(
                    row.kindLabel(),
                    texts.text("ratio." + row.ratio().id(), List.of()),
                    row.schools(),
                    row.ratio().value(),
                    row.spread().lowest(),
                    row.spread().lowerQuartile(),
                    row.spread().median(),
                    row.spread().upperQuartile(),
                    row.spread().highest(),
                    row.ratio().reference(),
                    row.ratio().referenceHigh(),
                    row.spread().below(),
                    row.ratio().source()));
        }
        return table.bytes();
    }

    private CsvTable table(String... columns) {
        return new CsvTable(Arrays.stream(columns)
                .map(column -> texts.text("csv." + column, List.of()))
                .toList());
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private String truth(boolean truth) {
        return texts.text(truth ? "csv.yes" : "csv.no", List.of());
    }

    private static @Nullable Object date(IndicatorView.@Nullable Point point) {
        return point == null ? null : point.date();
    }

    private static @Nullable Object value(IndicatorView.@Nullable Point point) {
        return point == null ? null : point.value();
    }
}
