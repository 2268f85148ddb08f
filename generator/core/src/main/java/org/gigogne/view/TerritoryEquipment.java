package org.gigogne.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.synthesis.Distribution;
import org.gigogne.synthesis.EquipmentRatio;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.PlaceViewer.PlaceKind.OfTerritory;
import org.gigogne.view.TerritoryView.EquipmentRow;
import org.gigogne.view.TerritoryView.EquityRow;
import org.gigogne.view.TerritoryView.PartSpread;
import org.jspecify.annotations.Nullable;

/** Shows with what the schools of a territory work, and how it differs from school to school. */
final class TerritoryEquipment {
    private static final int FEWEST_PARTS = 2;

    private final Labels labels;
    private final Synthesis synthesis;

    TerritoryEquipment(Labels labels, Synthesis synthesis) {
        this.labels = labels;
        this.synthesis = synthesis;
    }

    /** Ratios by kind of school: those of which there are devices, or a national reference. */
    List<EquipmentRow> byKind() {
        return synthesis.all(FigureKind.EQUIPPED).keySet().stream()
                .map(key -> key.of().get(0))
                .flatMap(kind -> Stream.of(EquipmentRatio.values())
                        .filter(ratio -> devices(kind, ratio) > 0 || labels.hasReference(ratio, kind))
                        .map(ratio -> row(kind, ratio)))
                .toList();
    }

    private long devices(String kind, EquipmentRatio ratio) {
        return synthesis.count(FigureKind.DEVICES, kind, ratio.id());
    }

    private EquipmentRow row(String kind, EquipmentRatio ratio) {
        Distribution distribution = synthesis.of(FigureKind.RATIOS, kind, ratio.id());
        BigDecimal all = ratio.of(devices(kind, ratio), synthesis.count(FigureKind.EQUIPPED_PUPILS, kind));
        InventoryView.Ratio shown = labels.ratio(ratio, kind, all);
        BigDecimal reference = shown.reference();
        return new EquipmentRow(
                kind,
                labels.schoolKind(kind),
                synthesis.schools(FigureKind.EQUIPPED, kind),
                shown,
                Spread.of(distribution, reference == null ? null : distribution.below(reference)));
    }

    /** Ratios in percent of the national reference, whatever the kind of school; none without reference. */
    List<EquityRow> ofReference(List<ContainedPlace> parts) {
        return Stream.of(EquipmentRatio.values())
                .flatMap(ratio ->
                        ofReference(ratio)
                                .map(spread -> new EquityRow(ratio.id(), spread, equity(ratio, parts)))
                                .stream())
                .toList();
    }

    private List<PartSpread> equity(EquipmentRatio ratio, List<ContainedPlace> parts) {
        List<PartSpread> spreads = parts.stream()
                .filter(part -> part.kind() instanceof OfTerritory)
                .flatMap(part -> new TerritoryEquipment(labels, part.synthesis())
                                .ofReference(ratio)
                                .map(spread -> new PartSpread(
                                        new Link(Typography.text(part.name()), SitePaths.home(part.path())), spread))
                                .stream())
                .sorted(Comparator.comparing(part -> part.spread().median()))
                .toList();
        return spreads.size() < FEWEST_PARTS ? List.of() : spreads;
    }

    private Optional<Spread> ofReference(EquipmentRatio ratio) {
        Distribution all = Distribution.empty();
        long below = 0;
        for (Map.Entry<FigureKey, Distribution> entry :
                synthesis.all(FigureKind.RATIOS).entrySet()) {
            String kind = entry.getKey().of().get(0);
            BigDecimal reference = labels.ratio(ratio, kind, BigDecimal.ZERO).reference();
            if (entry.getKey().of().get(1).equals(ratio.id()) && reference != null) {
                all = all.merge(percentOf(reference, entry.getValue()));
                below += entry.getValue().below(reference);
            }
        }
        return all.size() == 0 ? Optional.empty() : Optional.of(Spread.of(all, below));
    }

    private static Distribution percentOf(BigDecimal reference, Distribution values) {
        Distribution.Sum percents = new Distribution.Sum();
        for (int i = 0; i < values.values().size(); i++) {
            percents.add(
                    percent(values.values().get(i), reference), values.counts().get(i));
        }
        return percents.distribution();
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal reference) {
        return value.multiply(BigDecimal.valueOf(100)).divide(reference, 0, RoundingMode.HALF_UP);
    }

    /** Computers for 100 pupils over all kinds of school; null when no school has an inventory. */
    @Nullable BigDecimal computers() {
        long pupils = synthesis.total(FigureKind.EQUIPPED_PUPILS);
        if (pupils == 0) {
            return null;
        }
        long devices = synthesis.all(FigureKind.EQUIPPED).keySet().stream()
                .mapToLong(key -> devices(key.of().get(0), EquipmentRatio.COMPUTERS))
                .sum();
        return EquipmentRatio.COMPUTERS.of(devices, pupils);
    }
}
