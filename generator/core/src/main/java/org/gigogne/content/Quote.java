package org.gigogne.content;

/** How a text of the user stands in a message. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /** The text on one line, cut when long, in back-ticks. */
    static String of(String text) {
        return "`" + shorten(text) + "`";
    }

    /** The text on one line, cut when long. */
    static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
