package org.gigogne.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gigogne.model.PartialDate;
import org.gigogne.view.CalendarView.Event;

/**
 * The dates of a place as a line of time.
 *
 * @param path address of its page
 * @param running what has begun and is not over, in order of date
 * @param coming what is to come, by month
 * @param past what is over, in order of date
 */
public record Timeline(String path, List<Event> running, List<Month> coming, List<Event> past) {
    public Timeline {
        running = List.copyOf(running);
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    /**
     * What begins in a month.
     *
     * @param month the month
     * @param events at least one, in order of date
     */
    public record Month(PartialDate month, List<Event> events) {
        public Month {
            events = List.copyOf(events);
        }
    }

    /** The timeline of a place; none without dates. */
    public static List<Timeline> of(String placePath, CalendarView calendar) {
        List<Event> events = calendar.events();
        if (events.isEmpty()) {
            return List.of();
        }
        Map<YearMonth, List<Event>> coming = new TreeMap<>();
        events.stream()
                .filter(event -> !event.isPast() && !event.isRunning())
                .forEach(event -> coming.computeIfAbsent(
                                YearMonth.from(event.start().firstDay()), month -> new ArrayList<>())
                        .add(event));
        return List.of(new Timeline(
                SitePaths.calendar(placePath),
                events.stream().filter(Event::isRunning).toList(),
                coming.entrySet().stream()
                        .map(month -> new Month(PartialDate.parse(month.getKey().toString()), month.getValue()))
                        .toList(),
                events.stream().filter(Event::isPast).toList()));
    }
}
