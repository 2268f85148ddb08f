package org.gigogne.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a Markdown page without its code. Code that is only indented is kept: it looks like the rest of a list.
 * Patterns are possessive: hostile lines take no longer than others.
 */
public final class PageProse {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+)");
    private static final Pattern CODE = Pattern.compile("(?<!`)(`{1,9}+)[^`](?:.{0,500}?[^`])?\\1(?!`)");

    private PageProse() {}

    /** As many lines, each of the same length or empty: fenced code is left out, code within a line is blanked. */
    public static List<String> lines(List<String> page) {
        List<String> prose = new ArrayList<>();
        String fence = "";
        for (String line : page) {
            Matcher matcher = FENCE.matcher(line);
            String found = matcher.find() ? matcher.group(1) : "";
            boolean isProse = fence.isEmpty() && found.isEmpty();
            prose.add(isProse ? blankCode(line) : "");
            if (fence.isEmpty()) {
                fence = found;
            } else if (found.startsWith(fence)) {
                fence = "";
            }
        }
        return prose;
    }

    private static String blankCode(String line) {
        return CODE.matcher(line).replaceAll(match -> " ".repeat(match.group().length()));
    }
}
