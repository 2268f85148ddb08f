package org.gigogne.check;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references of HTML: {@code &} with a number, or one of the few names that matter in addresses. */
public final class CharacterReferences {
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "colon", ":", "Tab", "\t", "NewLine", "\n");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([xX]?)([0-9a-fA-F]{1,9});?|(" + String.join("|", NAMED.keySet()) + ");)");

    private CharacterReferences() {}

    /** The text that a reader sees. */
    public static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            return NAMED.getOrDefault(reference.group(3), "");
        }
        try {
            int code = Integer.parseInt(reference.group(2), reference.group(1).isEmpty() ? 10 : 16);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return reference.group();
        }
    }
}
