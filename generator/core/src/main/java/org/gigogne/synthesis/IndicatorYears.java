package org.gigogne.synthesis;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.model.Indicator;
import org.gigogne.model.Indicator.Reading;
import org.gigogne.model.SchoolYear;

/** An indicator, school year by school year. */
public final class IndicatorYears {
    private IndicatorYears() {}

    /**
     * The last value of each school year that has one, oldest year first: the baseline counts as a reading. A month or a
     * school year counts from its first day; of two readings of one date the later in the file.
     *
     * @param asOf readings after this day are not looked at
     */
    public static SortedMap<SchoolYear, Reading> of(Indicator indicator, LocalDate asOf) {
        SortedMap<SchoolYear, Reading> years = new TreeMap<>();
        Stream.concat(Stream.ofNullable(indicator.baseline()), indicator.readings().stream())
                .filter(reading -> !reading.date().firstDay().isAfter(asOf))
                .forEach(reading -> years.merge(
                        SchoolYear.of(reading.date().firstDay()),
                        reading,
                        (one, other) -> other.date().compareTo(one.date()) >= 0 ? other : one));
        return years;
    }
}
