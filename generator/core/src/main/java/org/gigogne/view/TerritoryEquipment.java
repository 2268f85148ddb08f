package org.gigogne.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.synthesis.Distribution;
import org.gigogne.synthesis.EquipmentRatio;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.synthesis.Synthesis.RatioKey;
import org.gigogne.view.TerritoryView.EquipmentRow;
import org.gigogne.view.TerritoryView.EquityRow;
import org.jspecify.annotations.Nullable;

/** Shows with what the schools of a territory work, and how it differs from school to school. */
final class TerritoryEquipment {
    private final Labels labels;
    private final Synthesis synthesis;

    TerritoryEquipment(Labels labels, Synthesis synthesis) {
        this.labels = labels;
        this.synthesis = synthesis;
    }

    /** Ratios by kind of school: those of which there are devices, or a national reference. */
    List<EquipmentRow> byKind() {
        return synthesis.ratios().entrySet().stream()
                .filter(entry -> synthesis.devices().of(entry.getKey()) > 0
                        || labels.hasReference(
                                entry.getKey().ratio(), entry.getKey().kind()))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private EquipmentRow row(RatioKey key, Distribution distribution) {
        String kind = key.kind();
        EquipmentRatio ratio = key.ratio();
        BigDecimal all =
                ratio.of(synthesis.devices().of(key), synthesis.equippedPupils().of(kind));
        InventoryView.Ratio shown = labels.ratio(ratio, kind, all);
        BigDecimal reference = shown.reference();
        return new EquipmentRow(
                labels.schoolKind(kind),
                synthesis.equippedSchools().of(kind),
                shown,
                Spread.of(distribution, reference == null ? null : distribution.below(reference)));
    }

    /** Ratios in percent of the national reference, whatever the kind of school; none without reference. */
    List<EquityRow> ofReference() {
        return Stream.of(EquipmentRatio.values())
                .flatMap(ratio -> ofReference(ratio).stream())
                .toList();
    }

    private List<EquityRow> ofReference(EquipmentRatio ratio) {
        Distribution all = Distribution.empty();
        long below = 0;
        for (Map.Entry<RatioKey, Distribution> entry : synthesis.ratios().entrySet()) {
            RatioKey key = entry.getKey();
            BigDecimal reference =
                    labels.ratio(key.ratio(), key.kind(), BigDecimal.ZERO).reference();
            if (key.ratio() == ratio && reference != null) {
                all = all.merge(percentOf(reference, entry.getValue()));
                below += entry.getValue().below(reference);
            }
        }
        return all.size() == 0 ? List.of() : List.of(new EquityRow(ratio.id(), Spread.of(all, below)));
    }

    private static Distribution percentOf(BigDecimal reference, Distribution values) {
        SortedMap<BigDecimal, Long> percents = new TreeMap<>();
        values.counts().forEach((value, count) -> percents.merge(percent(value, reference), count, Long::sum));
        return new Distribution(percents);
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal reference) {
        return value.multiply(BigDecimal.valueOf(100))
                .divide(reference, 0, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Computers for 100 pupils over all kinds of school; null when no school has an inventory. */
    @Nullable BigDecimal computers() {
        long pupils = synthesis.equippedPupils().total();
        if (pupils == 0) {
            return null;
        }
        long devices = synthesis.devices().counts().entrySet().stream()
                .filter(entry -> entry.getKey().ratio() == EquipmentRatio.COMPUTERS)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return EquipmentRatio.COMPUTERS.of(devices, pupils);
    }
}
