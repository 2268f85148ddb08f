package org.gigogne.problem;

/** Text of users as a terminal may show it. */
public final class Printable {
    private Printable() {}

    /** Control characters could rewrite a terminal: each becomes a visible sign of the same width. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().forEach(c -> clean.append(isControl(c) ? '\u00b7' : (char) c));
        return clean.toString();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
