package org.gigogne.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts texts to the room that they have. */
final class Lines {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String ELLIPSIS = "…";

    private Lines() {}

    /** The text in at most so many lines of at most so many characters; an ellipsis stands for what is left out. */
    static List<String> wrap(String text, int longest, int most) {
        List<String> lines = new ArrayList<>();
        String rest = SPACES.matcher(text.strip()).replaceAll(" ");
        while (length(rest) > longest && lines.size() < most - 1) {
            int hard = rest.offsetByCodePoints(0, longest);
            int space = rest.lastIndexOf(' ', hard);
            int end = space > 0 ? space : hard;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(cut(rest, longest));
        return lines;
    }

    /** The text, its end replaced by an ellipsis when it is too long. */
    static String cut(String text, int longest) {
        return length(text) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + ELLIPSIS;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
