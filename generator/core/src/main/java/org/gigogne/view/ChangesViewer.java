package org.gigogne.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gigogne.model.Action;
import org.gigogne.model.PartialDate;
import org.gigogne.view.ChangeView.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what has happened in a place up to the date of the figures: from the plan what was read and done, from the
 * calendar what has taken place. What is only planned, and what has no date, is left out.
 */
final class ChangesViewer {
    private static final int MOST = 50;

    private final LocalDate asOf;
    private final List<ChangeView> changes = new ArrayList<>();

    private ChangesViewer(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The latest changes, newest first, at most fifty. */
    static List<ChangeView> view(@Nullable PlanView plan, CalendarView calendar, LocalDate asOf) {
        ChangesViewer viewer = new ChangesViewer(asOf);
        if (plan != null) {
            plan.actions().forEach(viewer::add);
        }
        calendar.events().forEach(viewer::add);
        Set<String> ids = new HashSet<>();
        return viewer.changes.stream()
                .filter(change -> ids.add(change.id()))
                .sorted(Comparator.comparing((ChangeView change) -> day(change.date(), asOf))
                        .reversed()
                        .thenComparing(ChangeView::id))
                .limit(MOST)
                .toList();
    }

    /** The last day on which it can have happened. */
    private static LocalDate day(PartialDate date, LocalDate asOf) {
        return date.lastDay().isAfter(asOf) ? asOf : date.lastDay();
    }

    private void add(ActionView action) {
        boolean hasBegun = action.state() == Action.State.ONGOING || action.state() == Action.State.DONE;
        if (hasBegun) {
            add(ChangeKind.ACTION_STARTED, action.id(), action.start(), action.what(), action.path());
        }
        if (action.state() == Action.State.DONE) {
            add(ChangeKind.ACTION_DONE, action.id(), action.end(), action.what(), action.path());
        }
        if (action.isLate()) {
            add(ChangeKind.ACTION_OVERDUE, action.id(), action.end(), action.what(), action.path());
        }
        for (IndicatorView indicator : action.indicators()) {
            for (IndicatorView.Point reading : indicator.readings()) {
                String id = action.id() + '-' + indicator.id() + '-' + reading.date();
                add(
                        ChangeKind.READING,
                        id,
                        reading.date(),
                        indicator.label(),
                        reading.value(),
                        indicator.unit(),
                        action.path());
            }
        }
    }

    private void add(CalendarView.Event event) {
        kind(event.kind())
                .filter(kind -> event.isPast() || event.isRunning())
                .ifPresent(kind -> add(kind, event.id(), event.start(), event.title(), event.path()));
    }

    /** What has taken place when the date of an event is past; empty for what was only planned. */
    private static Optional<ChangeKind> kind(CalendarView.Kind kind) {
        return switch (kind) {
            case CAMPAIGN -> Optional.of(ChangeKind.CAMPAIGN);
            case TRAINING -> Optional.of(ChangeKind.TRAINING);
            case EXERCISE -> Optional.of(ChangeKind.EXERCISE);
            case MEETING -> Optional.of(ChangeKind.MEETING);
            case ACTION_START, ACTION_END, TARGET, MILESTONE, REVISION, RENEWAL -> Optional.empty();
        };
    }

    private void add(ChangeKind kind, String id, @Nullable PartialDate date, String title, String path) {
        add(kind, id, date, title, null, null, path);
    }

    private void add(
            ChangeKind kind,
            String id,
            @Nullable PartialDate date,
            String title,
            @Nullable BigDecimal value,
            @Nullable String unit,
            String path) {
        if (date != null && !date.firstDay().isAfter(asOf)) {
            String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            changes.add(new ChangeView(word + '-' + id, kind, date, title, value, unit, path));
        }
    }
}
