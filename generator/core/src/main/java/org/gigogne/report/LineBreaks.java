package org.gigogne.report;

/**
 * Where a line may end: a small part of Unicode UAX 14 with French habits, the same on every JDK.
 *
 * <p>Never at a no-break space, never after an apostrophe, never before « : », « ; », « ! », « ? », « » » or after
 * « « », even when an ordinary space stands there.
 */
final class LineBreaks {
    private static final String CLOSING = "»:;!?%€)]}…";
    private static final String OPENING = "«([{";
    private static final String IDEOGRAPHIC_CLOSING = "、。，．）」』】！？：；";

    private LineBreaks() {}

    /** Whether a line may end between the characters at {@code index - 1} and {@code index}. */
    static boolean allowed(CharSequence text, int index) {
        if (index <= 0 || index >= text.length()) {
            return false;
        }
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        char earlier = index >= 2 ? text.charAt(index - 2) : ' ';
        if (isSpace(before)) {
            return !isSpace(after) && !isAlone(CLOSING, after, text, index + 1) && OPENING.indexOf(earlier) < 0;
        }
        if (before == '\u200b' || before == '\u00ad') {
            return true;
        }
        if (before == '-' || before == '\u2010' || before == '\u2013' || before == '/') {
            return Character.isLetter(earlier) && Character.isLetter(after);
        }
        return !isSpace(after)
                && (isIdeograph(before) || isIdeograph(after))
                && IDEOGRAPHIC_CLOSING.indexOf(after) < 0
                && !Character.isLowSurrogate(after);
    }

    /** A sign that stands by itself, so that « :-) » or « :x » may start a line but « : » may not. */
    private static boolean isAlone(String signs, char sign, CharSequence text, int next) {
        return signs.indexOf(sign) >= 0 && (next >= text.length() || !Character.isLetterOrDigit(text.charAt(next)));
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\u2000' && c <= '\u2006') || (c >= '\u2008' && c <= '\u200a') || c == '\u205f';
    }

    private static boolean isIdeograph(char c) {
        return (c >= '\u2e80' && c <= '\ua4cf') || (c >= '\uac00' && c <= '\ud7a3') || (c >= '\uf900' && c <= '\ufaff');
    }
}
