package org.gigogne.view;

import java.math.BigDecimal;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened in a place, with the date that the content gives it.
 *
 * @param id unique in the place, stable from one build to the next
 * @param kind what it is
 * @param date when
 * @param title what it is about: the action, the indicator, the meeting…
 * @param value what was read; null for all but {@link ChangeKind#READING}
 * @param unit unit of the value, perhaps empty; null without value
 * @param path page that tells more
 */
public record ChangeView(
        String id,
        ChangeKind kind,
        PartialDate date,
        String title,
        @Nullable BigDecimal value,
        @Nullable String unit,
        String path) {
    /** What has happened. */
    public enum ChangeKind {
        /** An indicator was read. */
        READING,
        /** An action has begun. */
        ACTION_STARTED,
        /** An action is done. */
        ACTION_DONE,
        /** The date by which an action should have been done is past. */
        ACTION_OVERDUE,
        /** A campaign or a certification session has begun. */
        CAMPAIGN,
        /** A training session has begun. */
        TRAINING,
        /** A continuity exercise was held. */
        EXERCISE,
        /** A meeting was held. */
        MEETING
    }
}
