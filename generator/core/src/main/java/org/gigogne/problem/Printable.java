package org.gigogne.problem;

/** Text of users as a terminal, or the log of a forge, may show it. */
public final class Printable {
    /** GitHub takes what follows for a command, wherever it stands in a line of the log. */
    private static final String COMMAND = "##[";

    private Printable() {}

    /**
     * Control characters could rewrite a terminal: each becomes a visible sign of the same width. So does a sign of what
     * a forge would obey.
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().forEach(c -> clean.append(isControl(c) ? '\u00b7' : (char) c));
        return clean.toString().replace(COMMAND, "#\u00b7[");
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
