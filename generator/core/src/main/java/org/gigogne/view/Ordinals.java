package org.gigogne.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the letters of French ordinals such as « 6e » and « 1er », which are set raised. */
public final class Ordinals {
    private static final Pattern ORDINAL =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N},.])[0-9]+(er|re|nde|nd|es|e)(?![\\p{L}\\p{M}\\p{N}])");

    private Ordinals() {}

    /** A part of a text; never empty. */
    public record Part(String text, boolean raised) {}

    /** The text in parts; one that is not raised if it holds no ordinal. */
    public static List<Part> parts(String text) {
        if (!mayBeIn(text, 0, text.length())) {
            return text.isEmpty() ? List.of() : List.of(new Part(text, false));
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = ORDINAL.matcher(text);
        int start = 0;
        while (matcher.find()) {
            parts.add(new Part(text.substring(start, matcher.start(1)), false));
            parts.add(new Part(matcher.group(1), true));
            start = matcher.end();
        }
        if (start < text.length()) {
            parts.add(new Part(text.substring(start), false));
        }
        return parts;
    }

    /** Whether a digit stands before a letter that begins the end of an ordinal: in most texts none does. */
    public static boolean mayBeIn(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char letter = text.charAt(i);
            boolean mayEnd = letter == 'e' || letter == 'r' || letter == 'n';
            if (mayEnd && text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9') {
                return true;
            }
        }
        return false;
    }
}
