package org.gigogne.site;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.chart.Wording;
import org.gigogne.model.PartialDate;
import org.gigogne.model.SiteSettings;

/** How a site speaks: the texts of the theme in one language, and numbers and dates as that language writes them. */
final class Language implements Wording {
    private final Texts texts;
    private final Numbers numbers;
    private final Dates dates;

    Language(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts);
        this.dates = new Dates(texts);
    }

    /** Whether the content speaks this language too. */
    boolean isOfContent() {
        return SiteSettings.CONTENT_LANGUAGE.equals(texts.language());
    }

    Texts texts() {
        return texts;
    }

    Numbers numbers() {
        return numbers;
    }

    Dates dates() {
        return dates;
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
        return numbers.number(value);
    }

    @Override
    public String percent(BigDecimal value) {
        return numbers.percent(value);
    }

    @Override
    public String date(PartialDate date) {
        return dates.date(date);
    }

    @Override
    public String shortDate(PartialDate date) {
        return dates.shortDate(date);
    }
}
