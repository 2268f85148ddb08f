package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gigogne.model.PartialDate;
import org.gigogne.view.CalendarView;
import org.gigogne.view.CalendarView.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    private static final Theme THEME =
            new MapTheme(Map.of("texts/fr.properties", "Kind.MEETING=rencontre\nics.summary={0} \\: {1}\n"));

    private static String write(String title, String start, @Nullable String end) {
        Event event = new Event(
                "rencontre-1",
                CalendarView.Kind.MEETING,
                title,
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                "x.html",
                false,
                false);
        return new String(
                new CalendarFile(Texts.of(THEME, "fr"), LocalDate.of(2026, 11, 15))
                        .bytes(new CalendarView(List.of(event), List.of()), "École, primaire", "0490001x.gigogne"),
                StandardCharsets.UTF_8);
    }

    @Test
    void endsTheDayAfterTheLast() {
        assertThat(write("Bilan", "2026-12-31", null))
                .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
        assertThat(write("Bilan", "2026-09", null)).contains("VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20261001\r\n");
        assertThat(write("Bilan", "2026-10-05", "2026-2027"))
                .contains("VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20270901\r\n");
    }

    @Test
    void takesStampAndIdentifierFromTheContent() {
        assertThat(write("Bilan", "2026-12-31", null))
                .contains("DTSTAMP:20261115T000000Z\r\n")
                .contains("UID:rencontre-1@0490001x.gigogne\r\n");
    }

    @Test
    void escapesTexts() {
        assertThat(write("a;b,c\\d\ne", "2026-12-31", null))
                .contains("SUMMARY:rencontre : a\\;b\\,c\\\\d\\ne\r\n")
                .contains("NAME:École\\, primaire\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é😀", "a"})
    void foldsLinesAt75OctetsAndNeverInsideACharacter(String piece) {
        String title = piece.repeat(200);

        String text = write(title, "2026-12-31", null);

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains(title).doesNotContain("\ufffd");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }
}
