package org.gigogne.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gigogne.model.PartialDate;
import org.gigogne.view.CalendarView.Event;
import org.gigogne.view.CalendarView.Kind;
import org.jspecify.annotations.Nullable;

/** Gathers the dates of one place from its views. Not thread-safe. */
final class CalendarViewer {
    private static final int NEXT = 5;

    private final String placePath;
    private final LocalDate asOf;
    private final List<Event> events = new ArrayList<>();

    CalendarViewer(String placePath, LocalDate asOf) {
        this.placePath = placePath;
        this.asOf = asOf;
    }

    CalendarViewer add(@Nullable PlanView plan) {
        if (plan != null) {
            plan.actions().forEach(this::add);
        }
        return this;
    }

    CalendarViewer add(@Nullable ProgressionView progression) {
        if (progression != null) {
            progression
                    .campaigns()
                    .forEach(campaign -> addSpan(
                            "campagne",
                            Kind.CAMPAIGN,
                            campaign.label(),
                            campaign.start(),
                            campaign.end(),
                            progression.path()));
            progression
                    .milestones()
                    .forEach(step -> addDate("etape", Kind.MILESTONE, step.what(), step.when(), progression.path()));
        }
        return this;
    }

    CalendarViewer add(@Nullable TrainingView training) {
        if (training != null) {
            training.sessions()
                    .forEach(session -> addSpan(
                            "formation",
                            Kind.TRAINING,
                            session.title(),
                            session.start(),
                            session.end(),
                            SitePaths.training(placePath)));
        }
        return this;
    }

    CalendarViewer add(@Nullable ContinuityView continuity) {
        if (continuity != null) {
            String page = SitePaths.continuity(placePath);
            continuity
                    .exercises()
                    .forEach(
                            exercise -> addDate("exercice", Kind.EXERCISE, exercise.scenario(), exercise.date(), page));
            addDate("revision", Kind.REVISION, "", continuity.revision(), page);
        }
        return this;
    }

    CalendarViewer add(@Nullable InventoryView inventory) {
        if (inventory != null) {
            inventory
                    .lots()
                    .forEach(lot -> addDate(
                            "renouvellement-" + lot.id(),
                            Kind.RENEWAL,
                            lot.label() == null ? lot.id() : lot.label(),
                            lot.renewal(),
                            SitePaths.deviceLot(placePath, lot.id())));
        }
        return this;
    }

    CalendarViewer addMeetings(List<MeetingView> meetings) {
        meetings.forEach(meeting -> meeting.dates()
                .forEach(day -> addDate(
                        "rencontre-" + meeting.id(),
                        Kind.MEETING,
                        meeting.title(),
                        PartialDate.parse(day.toString()),
                        SitePaths.meeting(placePath, meeting.id()))));
        return this;
    }

    CalendarView view() {
        List<Event> sorted = events.stream()
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
                .toList();
        List<Event> next = sorted.stream()
                .filter(event -> !event.isPast())
                .sorted(Comparator.comparing((Event event) -> last(event).lastDay())
                        .thenComparing(Event::id))
                .limit(NEXT)
                .toList();
        return new CalendarView(sorted, next);
    }

    private void add(ActionView action) {
        addDate("debut-" + action.id(), Kind.ACTION_START, action.what(), action.start(), action.path());
        addDate("fin-" + action.id(), Kind.ACTION_END, action.what(), action.end(), action.path());
        for (IndicatorView indicator : action.indicators()) {
            IndicatorView.Point target = indicator.target();
            if (target != null) {
                String id = "cible-" + action.id() + "-" + indicator.id();
                addDate(id, Kind.TARGET, indicator.label(), target.date(), action.path());
            }
        }
    }

    private void addDate(String id, Kind kind, String title, @Nullable PartialDate date, String path) {
        addSpan(id, kind, title, date, null, path);
    }

    private void addSpan(
            String id, Kind kind, String title, @Nullable PartialDate start, @Nullable PartialDate end, String path) {
        PartialDate first = start == null ? end : start;
        if (first == null) {
            return;
        }
        PartialDate last = end == null ? first : end;
        boolean isPast = last.lastDay().isBefore(asOf);
        boolean isRunning = !isPast && !first.firstDay().isAfter(asOf);
        events.add(new Event(unique(id + "-" + first), kind, title, first, end, path, isPast, isRunning));
    }

    private String unique(String id) {
        long same = events.stream()
                .filter(event -> event.id().equals(id) || event.id().startsWith(id + "~"))
                .count();
        return same == 0 ? id : id + "~" + (same + 1);
    }

    private static PartialDate last(Event event) {
        return event.end() == null ? event.start() : event.end();
    }
}
