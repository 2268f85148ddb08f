package org.gigogne.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frames around the tables of a report: on a narrow screen a wide table scrolls in its frame, also by keyboard. */
final class ScrollableTables {
    private static final Pattern TABLE = Pattern.compile("<table([^>]*)>(\\s*)<caption>|</table>");

    private ScrollableTables() {}

    /** Markup whose tables stand in frames that are named by their captions; all tables have one. */
    static String framed(String markup) {
        Matcher matcher = TABLE.matcher(markup);
        StringBuilder framed = new StringBuilder(markup.length() + markup.length() / 16);
        int table = 0;
        while (matcher.find()) {
            String replacement = "</table></div>";
            if (matcher.group(1) != null) {
                table++;
                replacement = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"g-table-" + table
                        + "\"><table" + matcher.group(1) + '>' + matcher.group(2) + "<caption id=\"g-table-" + table
                        + "\">";
            }
            matcher.appendReplacement(framed, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(framed).toString();
    }
}
