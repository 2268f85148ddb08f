package org.gigogne.site;

import java.time.LocalDate;
import java.util.List;
import org.gigogne.model.PartialDate;

/** Dates as French readers write them, whatever the machine. */
final class FrenchDates {
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> SHORT_MONTHS =
            List.of("janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");

    private FrenchDates() {}

    /** {@code 14 septembre 2026}; the first day of a month is {@code 1er}. */
    static String date(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
        return number + ' ' + month(day);
    }

    /** A day, {@code septembre 2026} or {@code année 2026-2027}. */
    static String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date(date.firstDay());
            case MONTH -> month(date.firstDay());
            case SCHOOL_YEAR -> "année " + date.text();
        };
    }

    /** For an axis: {@code sept. 2026} for a day and a month, {@code 2026-2027} for a school year. */
    static String shortDate(PartialDate date) {
        return switch (date.precision()) {
            case DAY, MONTH ->
                SHORT_MONTHS.get(date.firstDay().getMonthValue() - 1)
                        + ' '
                        + date.firstDay().getYear();
            case SCHOOL_YEAR -> date.text();
        };
    }

    /** For machines: the day or month as ISO 8601 writes it; a school year is told by its first day. */
    static String iso(PartialDate date) {
        return date.precision() == PartialDate.Precision.SCHOOL_YEAR
                ? date.firstDay().toString()
                : date.text();
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + ' ' + day.getYear();
    }
}
