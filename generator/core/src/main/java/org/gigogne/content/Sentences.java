package org.gigogne.content;

import java.util.Locale;

/** Small repairs of French sentences that come from the schemas. */
final class Sentences {
    private Sentences() {}

    /** A sentence as the continuation of another: its first letter small unless it begins an abbreviation. */
    static String inner(String sentence) {
        boolean isWord = sentence.length() > 1 && !Character.isUpperCase(sentence.charAt(1));
        return isWord ? sentence.substring(0, 1).toLowerCase(Locale.FRENCH) + sentence.substring(1) : sentence;
    }

    /** The first of several sentences, as the continuation of another, without full stop. */
    static String innerOpen(String sentences) {
        int end = sentences.indexOf(". ");
        String first = inner(end < 0 ? sentences : sentences.substring(0, end));
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
