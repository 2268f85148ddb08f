package org.gigogne.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.gigogne.model.PartialDate;
import org.gigogne.view.CalendarView;
import org.gigogne.view.CalendarView.Event;

/**
 * Dates as iCalendar (RFC 5545): whole days, the end exclusive. A month or a school year covers all its days. The time
 * stamp is that of the figures, so that the same dates give the same bytes.
 */
final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final Texts texts;
    private final LocalDate asOf;

    CalendarFile(Texts texts, LocalDate asOf) {
        this.texts = texts;
        this.asOf = asOf;
    }

    /**
     * The file.
     *
     * @param name name of the calendar
     * @param owner what makes the identifiers of events unique in the world, for example a UAI
     */
    byte[] bytes(CalendarView calendar, String name, String owner) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Gigogne//Gigogne//FR");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "NAME:" + escaped(name));
        line(text, "X-WR-CALNAME:" + escaped(name));
        calendar.events().forEach(event -> event(text, event, owner));
        line(text, "END:VCALENDAR");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(StringBuilder text, Event event, String owner) {
        PartialDate end = event.end();
        LocalDate last = end == null ? event.start().lastDay() : end.lastDay();
        String kind = texts.word(event.kind());
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(event.id() + '@' + owner));
        line(text, "DTSTAMP:" + DAY.format(asOf) + "T000000Z");
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(event.start().firstDay()));
        line(text, "DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        line(
                text,
                "SUMMARY:"
                        + escaped(
                                event.title().isBlank()
                                        ? kind
                                        : texts.text("ics.summary", List.of(kind, event.title()))));
        line(text, "CATEGORIES:" + escaped(kind));
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    /** TEXT of section 3.3.11. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "");
    }

    /** Adds a line folded at 75 octets, never inside a character (section 3.1). */
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int width = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + width > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(c);
            octets += width;
            i += Character.charCount(c);
        }
        text.append("\r\n");
    }
}
