package org.gigogne.view;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.gigogne.view.TerritoryView.EquipmentRow;
import org.gigogne.view.TerritoryView.Needs;
import org.gigogne.view.TerritoryView.PartRow;
import org.gigogne.view.TerritoryView.ThemeRow;

/** Finds where the needs of a territory are greatest. */
final class TerritoryNeeds {
    private static final int MOST = 3;

    private TerritoryNeeds() {}

    static Needs of(List<ThemeRow> themes, List<EquipmentRow> equipment, List<PartRow> parts) {
        return new Needs(
                greatest(themes, theme -> Math.max(theme.needs(), theme.irritants())),
                greatest(equipment, TerritoryNeeds::below),
                greatest(parts, PartRow::late));
    }

    private static long below(EquipmentRow row) {
        Long below = row.spread().below();
        return below == null ? 0 : below;
    }

    /** Those of which there is something, most first; as they come where there is as much. */
    private static <T> List<T> greatest(List<T> rows, ToLongFunction<T> count) {
        Predicate<T> some = row -> count.applyAsLong(row) > 0;
        return rows.stream()
                .filter(some)
                .sorted(Comparator.comparingLong(count).reversed())
                .limit(MOST)
                .toList();
    }
}
