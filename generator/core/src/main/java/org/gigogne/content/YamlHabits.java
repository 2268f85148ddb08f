package org.gigogne.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises in a single line what people who write YAML for the first time often do. */
final class YamlHabits {
    private static final Pattern KEY_WITHOUT_SPACE =
            Pattern.compile("^\\s*(?:-\\s+)?([\\p{L}][\\p{L}\\p{N}_-]{0,39})\\h*:(?![ \\t]|//|$)(.*)$");
    private static final Pattern DASH_WITHOUT_SPACE = Pattern.compile("^\\s*-(?![-\\s]|$).*");
    private static final Pattern OPEN_QUOTE = Pattern.compile("^\\s*(?:-\\s+)*(?:[\\p{L}][^:\"'#]*:\\s+)?([\"']).*$");

    /** What is recognised stands near the beginning of a line; on a line without end a pattern would not come back. */
    private static final int SEEN = 500;

    private YamlHabits() {}

    private static String beginning(String line) {
        return line.length() <= SEEN ? line : line.substring(0, SEEN);
    }

    /** Column, from 1, of a colon that a space should follow; 0 when the line has none. */
    static int colonWithoutSpace(String line) {
        Matcher matcher = KEY_WITHOUT_SPACE.matcher(beginning(line));
        return matcher.matches() ? line.indexOf(':', matcher.end(1)) + 1 : 0;
    }

    /** Column, from 1, of a dash that a space should follow; 0 when the line has none. */
    static int dashWithoutSpace(String line) {
        return DASH_WITHOUT_SPACE.matcher(beginning(line)).matches() ? line.indexOf('-') + 1 : 0;
    }

    /** Column, from 1, of a quotation mark that opens a value and has no partner on the line; 0 when there is none. */
    static int unclosedQuote(String line) {
        Matcher matcher = OPEN_QUOTE.matcher(beginning(line));
        if (!matcher.matches()) {
            return 0;
        }
        char quote = matcher.group(1).charAt(0);
        String after = line.substring(matcher.end(1));
        String rest = quote == '"' ? after.replace("\\\\", "").replace("\\\"", "") : after;
        long others = rest.chars().filter(c -> c == quote).count();
        return others % 2 == 0 ? matcher.start(1) + 1 : 0;
    }

    /** Column, from 1, of a tabulation among the blanks that begin the line; 0 when there is none. */
    static int leadingTab(String line) {
        for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
            if (line.charAt(i) == '\t') {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether blanks alone stand before this column, from 1. */
    static boolean isFirst(String line, int column) {
        return line.substring(0, Math.min(line.length(), column - 1)).isBlank();
    }
}
