package org.gigogne.content;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of date that the schemas share, and how they are written. */
enum DateForm {
    PARTIAL(
            "date-partielle",
            "un jour s'écrit `2026-09-14`, un mois `2026-09`, une année scolaire `2026-2027`, sans guillemets"),
    DAY("jour", "un jour s'écrit `2026-09-14` : année, mois, jour"),
    SCHOOL_YEAR("annee-scolaire", "une année scolaire s'écrit `2026-2027` : deux années qui se suivent");

    private static final Pattern WELL_FORMED = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    private static final Pattern FRENCH_DAY = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern FRENCH_MONTH = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern SLASHED_YEARS = Pattern.compile("([12][0-9]{3})\\h*[/–-]\\h*([12][0-9]{3})");

    private final String definition;
    private final String help;

    DateForm(String definition, String help) {
        this.definition = definition;
        this.help = help;
    }

    /** How such a date is written. */
    String help() {
        return help;
    }

    /** The form that is wanted at a place; empty when no date is. */
    static Optional<DateForm> of(SchemaPoint point) {
        return Arrays.stream(values())
                .filter(form -> point.isA(form.definition))
                .findFirst();
    }

    /** Whether a text looks like a day or a month, so that only the calendar can speak against it. */
    static boolean isWellFormed(String written) {
        return WELL_FORMED.matcher(written).matches();
    }

    /** A date in a form that people use, in the form that is wanted. */
    static Optional<String> rewrite(String written) {
        Matcher day = FRENCH_DAY.matcher(written.strip());
        if (day.matches()) {
            return Optional.of(day.group(3) + "-" + two(day.group(2)) + "-" + two(day.group(1)));
        }
        Matcher month = FRENCH_MONTH.matcher(written.strip());
        if (month.matches()) {
            return Optional.of(month.group(2) + "-" + two(month.group(1)));
        }
        Matcher years = SLASHED_YEARS.matcher(written.strip());
        boolean isPair = years.matches() && Integer.parseInt(years.group(2)) == Integer.parseInt(years.group(1)) + 1;
        return isPair ? Optional.of(years.group(1) + "-" + years.group(2)) : Optional.empty();
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
