package org.gigogne.site;

/** Frames around the tables of a report: on a narrow screen a wide table scrolls in its frame, also by keyboard. */
final class ScrollableTables {
    private static final String CAPTION = "<caption>";

    private ScrollableTables() {}

    /** Markup whose tables stand in frames that are named by their captions; all tables have one. */
    static String framed(String markup) {
        StringBuilder framed = new StringBuilder(markup.length() + markup.length() / 16);
        int done = 0;
        int table = 0;
        for (int tag = next(markup, 0); tag >= 0; tag = next(markup, done)) {
            framed.append(markup, done, tag);
            int end = markup.indexOf('>', tag) + 1;
            if (markup.charAt(tag + 1) == '/') {
                framed.append("</table></div>");
                done = end;
                continue;
            }
            int caption = markup.indexOf(CAPTION, end);
            if (caption < 0 || !markup.substring(end, caption).isBlank()) {
                framed.append(markup, tag, end);
                done = end;
                continue;
            }
            table++;
            framed.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"g-table-")
                    .append(table)
                    .append("\">")
                    .append(markup, tag, caption)
                    .append("<caption id=\"g-table-")
                    .append(table)
                    .append("\">");
            done = caption + CAPTION.length();
        }
        return framed.append(markup, done, markup.length()).toString();
    }

    /** Index of the next start or end tag of a table; -1 when there is none. */
    private static int next(String markup, int from) {
        int start = markup.indexOf("<table", from);
        int end = markup.indexOf("</table>", from);
        return start < 0 || (end >= 0 && end < start) ? end : start;
    }
}
