package org.gigogne.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tabs in what may be rows of tables, as the blanks that they stand for: a tab leads to the next of the columns 0, 4, 8…
 * (CommonMark, section 2.2). The parser of tables takes columns before a row for signs, and reads before the text begins.
 */
final class MarkdownTabs {
    private static final int STOP = 4;

    private MarkdownTabs() {}

    /** A text without tabs in lines with a bar. */
    static String expanded(String text) {
        return text.indexOf('\t') < 0
                ? text
                : Stream.of(text.split("\n", -1)).map(MarkdownTabs::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        if (line.indexOf('|') < 0 || line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder blank = new StringBuilder();
        line.chars().forEach(sign -> {
            if (sign == '\t') {
                blank.append(" ".repeat(STOP - blank.length() % STOP));
            } else {
                blank.append((char) sign);
            }
        });
        return blank.toString();
    }

    /**
     * Where in a line as it was written a sign stands.
     *
     * @param line as it was written
     * @param index of the sign in the expanded line, from 0
     */
    static int written(String line, int index) {
        if (line.indexOf('|') < 0) {
            return index;
        }
        int at = 0;
        for (int column = 0; column < index && at < line.length(); at++) {
            column += line.charAt(at) == '\t' ? STOP - column % STOP : 1;
        }
        return at;
    }
}
