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
        if (!hasDigit(text)) {
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

    /** Most texts have none, and looking for ordinals takes longer. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
