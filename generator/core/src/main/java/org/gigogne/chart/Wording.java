package org.gigogne.chart;

import java.math.BigDecimal;
import org.gigogne.model.PartialDate;

/** The language in which a chart speaks. */
public interface Wording {
    /** A text of the theme with its arguments. */
    String text(String key, String... arguments);

    /** The name of a constant. */
    String word(Enum<?> constant);

    /** A number. */
    String number(BigDecimal value);

    /** A number of percent. */
    String percent(BigDecimal value);

    /** A date in full. */
    String date(PartialDate date);

    /** A date for an axis. */
    String shortDate(PartialDate date);
}
