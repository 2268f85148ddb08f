package org.gigogne.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scheme of an address, also when entities hide it: <code>java&amp;#115;cript:</code> is {@code javascript}. */
final class LinkScheme {
    private static final Pattern ENTITY = Pattern.compile("&(?:#([xX]?)([0-9a-fA-F]{1,9});?|(colon|Tab|NewLine);)");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

    private LinkScheme() {}

    /** The scheme in lower case; empty for a relative address. */
    static Optional<String> of(String address) {
        String plain = ENTITY.matcher(address)
                .replaceAll(entity -> Matcher.quoteReplacement(decoded(entity)))
                .replaceAll("[\\\\\\p{Cntrl}\\s]", "");
        Matcher scheme = SCHEME.matcher(plain);
        return scheme.find() ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String decoded(MatchResult entity) {
        if (entity.group(3) != null) {
            return entity.group(3).equals("colon") ? ":" : "";
        }
        try {
            int code = Integer.parseInt(entity.group(2), entity.group(1).isEmpty() ? 10 : 16);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return entity.group();
        }
    }
}
