package org.gigogne.view;

import java.util.List;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a school or territory.
 *
 * @param events all, in order of date
 * @param next those that end on or after the date of the figures, at most five
 */
public record CalendarView(List<Event> events, List<Event> next) {
    /**
     * Something with a date.
     *
     * @param id unique in the place, stable from one build to the next
     * @param kind what it is
     * @param title what is read
     * @param start beginning
     * @param end end; null for one date
     * @param path page that tells more
     * @param isPast whether it is over at the date of the figures
     * @param isRunning whether it has begun and is not over at that date
     */
    public record Event(
            String id,
            Kind kind,
            String title,
            PartialDate start,
            @Nullable PartialDate end,
            String path,
            boolean isPast,
            boolean isRunning) {}

    /** What an event is. */
    public enum Kind {
        /** Beginning of an action. */
        ACTION_START,
        /** End of an action. */
        ACTION_END,
        /** Target date of an indicator. */
        TARGET,
        /** Campaign or certification session. */
        CAMPAIGN,
        /** Step of the progression. */
        MILESTONE,
        /** Training session. */
        TRAINING,
        /** Continuity exercise. */
        EXERCISE,
        /** Revision of the continuity plan. */
        REVISION,
        /** Renewal of devices. */
        RENEWAL,
        /** Meeting. */
        MEETING
    }
}
