package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Training;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    @Test
    void tellsApartWhatIsOverWhatRunsAndWhatComesMonthByMonth() {
        CalendarView calendar = new CalendarViewer("c", AS_OF)
                .add(training(
                        session("passée", "2026-10", null),
                        session("du jour", "2026-11-20", null),
                        session("en cours", "2026-09", "2027-06"),
                        session("année", "2026-2027", null),
                        session("janvier", "2027-01-29", null),
                        session("mars", "2027-03", null),
                        session("début janvier", "2027-01", null)))
                .view();

        Timeline timeline = Timeline.of("c", calendar).get(0);

        assertThat(timeline.path()).isEqualTo("c/calendrier.html");
        assertThat(titles(timeline.past())).containsExactly("passée");
        assertThat(titles(timeline.running())).containsExactly("en cours", "année", "du jour");
        assertThat(timeline.coming())
                .extracting(month -> month.month() + " " + titles(month.events()))
                .containsExactly("2027-01 [début janvier, janvier]", "2027-03 [mars]");
    }

    @Test
    void thereIsNoneWithoutDates() {
        assertThat(Timeline.of("c", new CalendarView(List.of(), List.of()))).isEmpty();
    }

    private static List<String> titles(List<CalendarView.Event> events) {
        return events.stream().map(CalendarView.Event::title).toList();
    }

    private static TrainingView training(TrainingView.SessionView... sessions) {
        return new TrainingView(List.of(), List.of(sessions), List.of(), null);
    }

    private static TrainingView.SessionView session(String title, String start, @Nullable String end) {
        return new TrainingView.SessionView(
                title,
                Training.Frame.LOCAL,
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                null,
                null,
                Figure.of(null),
                Figure.of(null),
                List.of());
    }
}
