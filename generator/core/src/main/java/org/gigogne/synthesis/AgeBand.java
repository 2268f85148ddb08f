package org.gigogne.synthesis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** How old devices are, in full years. */
public enum AgeBand {
    /** Less than 3 years. */
    UNDER_3("under-3", 3),
    /** 3 or 4 years. */
    FROM_3_TO_5("3-to-5", 5),
    /** 5 to 7 years. */
    FROM_5_TO_8("5-to-8", 8),
    /** 8 years or more. */
    OVER_8("over-8", Long.MAX_VALUE),
    /** The date is not told, or still to come. */
    UNKNOWN("unknown", Long.MAX_VALUE);

    private final String id;
    private final long below;

    AgeBand(String id, long below) {
        this.id = id;
        this.below = below;
    }

    /** Key of its name in the texts. */
    public String id() {
        return id;
    }

    /** Whether devices are known to be less than five years old. */
    public boolean isYoung() {
        return this == UNDER_3 || this == FROM_3_TO_5;
    }

    /** The band of devices that were acquired at a date, seen from a day. */
    public static AgeBand of(@Nullable PartialDate acquired, LocalDate asOf) {
        if (acquired == null || acquired.firstDay().isAfter(asOf)) {
            return UNKNOWN;
        }
        long years = ChronoUnit.YEARS.between(acquired.firstDay(), asOf);
        return Stream.of(UNDER_3, FROM_3_TO_5, FROM_5_TO_8)
                .filter(band -> years < band.below)
                .findFirst()
                .orElse(OVER_8);
    }
}
