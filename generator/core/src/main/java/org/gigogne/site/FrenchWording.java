package org.gigogne.site;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.chart.Wording;
import org.gigogne.model.PartialDate;

/** The French of charts: the theme's texts, and numbers and dates as pages write them. */
final class FrenchWording implements Wording {
    private final Texts texts;

    FrenchWording(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String text(String key, String... arguments) {
        return texts.text(key, List.of(arguments));
    }

    @Override
    public String word(Enum<?> constant) {
        return texts.word(constant);
    }

    @Override
    public String number(BigDecimal value) {
        return FrenchNumbers.number(value);
    }

    @Override
    public String percent(BigDecimal value) {
        return FrenchNumbers.percent(value);
    }

    @Override
    public String date(PartialDate date) {
        return FrenchDates.date(date);
    }

    @Override
    public String shortDate(PartialDate date) {
        return FrenchDates.shortDate(date);
    }
}
