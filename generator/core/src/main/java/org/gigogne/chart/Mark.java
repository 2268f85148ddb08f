package org.gigogne.chart;

import java.math.BigDecimal;
import org.gigogne.view.InventoryView.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A reference with which values are compared.
 *
 * @param low its value, or the lower end of a range
 * @param high the upper end of a range, else the same as {@code low}
 * @param text the reference as it is read
 */
public record Mark(BigDecimal low, BigDecimal high, String text) {
    /** The national reference of a ratio; null when there is none. */
    static @Nullable Mark of(Ratio ratio, Wording wording) {
        BigDecimal low = ratio.reference();
        BigDecimal high = ratio.referenceHigh();
        if (low == null) {
            return null;
        }
        return high == null
                ? new Mark(low, low, wording.text("chart.reference", wording.number(low)))
                : new Mark(low, high, wording.text("chart.range", wording.number(low), wording.number(high)));
    }
}
