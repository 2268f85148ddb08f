package org.gigogne.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets French spacing in the texts of the content: a narrow no-break space before {@code ; : ! ? %} and inside
 * guillemets where the author typed a space, and a curly apostrophe between letters. Nothing is added where no space
 * was typed, so addresses and times stay as they are.
 */
final class Typography {
    private static final String NARROW = "\u202f";
    private static final Pattern BEFORE_SIGN = Pattern.compile("[ \u00a0]+([;:!?%»])");
    private static final Pattern AFTER_OPENING = Pattern.compile("«[ \u00a0]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern SPACES = Pattern.compile("[ \t\r\n]+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \t]*\\R\\s*");

    private Typography() {}

    /** One line of text. */
    static String text(String raw) {
        String line = SPACES.matcher(raw.strip()).replaceAll(" ");
        String signs = BEFORE_SIGN.matcher(line).replaceAll(NARROW + "$1");
        String quotes = AFTER_OPENING.matcher(signs).replaceAll("«" + NARROW);
        return APOSTROPHE.matcher(quotes).replaceAll("’");
    }

    /** One line of text, or null when there is none. */
    static @Nullable String optional(@Nullable String raw) {
        return raw == null || raw.isBlank() ? null : text(raw);
    }

    /** Each entry as one line; blank ones are left out. */
    static List<String> texts(List<String> raw) {
        return raw.stream()
                .filter(line -> !line.isBlank())
                .map(Typography::text)
                .toList();
    }

    /** The paragraphs of a text, cut at blank lines; empty for null. */
    static List<String> paragraphs(@Nullable String raw) {
        return raw == null ? List.of() : texts(Stream.of(BLANK_LINES.split(raw)).toList());
    }
}
