package org.gigogne.site;

import java.time.LocalDate;
import java.util.List;
import org.gigogne.model.PartialDate;

/**
 * Dates as the readers of a language write them, whatever the machine: the texts {@code date.…} of the theme say how.
 */
final class Dates {
    private final Texts texts;

    Dates(Texts texts) {
        this.texts = texts;
    }

    /** A day, for example {@code 14 septembre 2026}; the first day of a month may be written in its own way. */
    String date(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? text("first") : String.valueOf(day.getDayOfMonth());
        return text("day", number, month("months", day), year(day));
    }

    /** A day, a month or a school year in full. */
    String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date(date.firstDay());
            case MONTH -> text("month", month("months", date.firstDay()), year(date.firstDay()));
            case SCHOOL_YEAR -> text("school-year", date.text());
        };
    }

    /** For an axis: {@code sept. 2026} for a day and a month, {@code 2026-2027} for a school year. */
    String shortDate(PartialDate date) {
        return switch (date.precision()) {
            case DAY, MONTH -> text("month", month("months.short", date.firstDay()), year(date.firstDay()));
            case SCHOOL_YEAR -> date.text();
        };
    }

    /** For machines: the day or month as ISO 8601 writes it; a school year is told by its first day. */
    static String iso(PartialDate date) {
        return date.precision() == PartialDate.Precision.SCHOOL_YEAR
                ? date.firstDay().toString()
                : date.text();
    }

    private String month(String key, LocalDate day) {
        return texts.choice("date." + key, day.getMonthValue() - 1);
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private String text(String key, String... arguments) {
        return texts.text("date." + key, List.of(arguments));
    }
}
