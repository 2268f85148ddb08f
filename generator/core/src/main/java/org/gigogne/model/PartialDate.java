package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A date as exact as its author knows it: a day, a month or a school year.
 *
 * @param text as written: {@code 2026-09-14}, {@code 2026-09} or {@code 2026-2027}
 * @param firstDay first day that it covers
 * @param lastDay last day that it covers, not before the first
 */
public record PartialDate(String text, LocalDate firstDay, LocalDate lastDay) implements Comparable<PartialDate> {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Comparator<PartialDate> BY_DAYS =
            Comparator.comparing(PartialDate::firstDay).thenComparing(PartialDate::lastDay);

    /** Reads one of the three forms; IllegalArgumentException when the text has another form or names no real date. */
    @JsonCreator
    public static PartialDate parse(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text);
                return new PartialDate(text, day, day);
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no such date: " + text, e);
        }
        SchoolYear year = SchoolYear.parse(text);
        return new PartialDate(text, year.firstDay(), year.lastDay());
    }

    /** How exact it is. */
    public Precision precision() {
        return switch (text.length()) {
            case 10 -> Precision.DAY;
            case 7 -> Precision.MONTH;
            default -> Precision.SCHOOL_YEAR;
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return BY_DAYS.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    /** How exact a date is. */
    public enum Precision {
        /** {@code 2026-09-14}. */
        DAY,
        /** {@code 2026-09}. */
        MONTH,
        /** {@code 2026-2027}. */
        SCHOOL_YEAR
    }
}
