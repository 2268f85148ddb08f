package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A French school year, from 1 September to 31 August.
 *
 * @param start calendar year of its first day, 1900 to 2999
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {
    private static final Pattern YEARS = Pattern.compile("[12]\\d{3}-[12]\\d{3}");

    /** Reads {@code 2026-2027}; IllegalArgumentException when the text is not two years that follow each other. */
    @JsonCreator
    public static SchoolYear parse(String text) {
        if (!YEARS.matcher(text).matches()) {
            throw new IllegalArgumentException("not a school year: " + text);
        }
        int first = Integer.parseInt(text.substring(0, 4));
        if (Integer.parseInt(text.substring(5)) != first + 1) {
            throw new IllegalArgumentException("not two years that follow each other: " + text);
        }
        return new SchoolYear(first);
    }

    /** The school year that a day belongs to. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1);
    }

    /** The school year before. */
    public SchoolYear before() {
        return new SchoolYear(start - 1);
    }

    /** 1 September. */
    public LocalDate firstDay() {
        return LocalDate.of(start, 9, 1);
    }

    /** 31 August of the year after. */
    public LocalDate lastDay() {
        return LocalDate.of(start + 1, 8, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @JsonValue
    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
