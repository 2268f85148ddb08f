package org.gigogne.docs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small pieces of French text in Markdown. */
final class FrenchMarkdown {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+$)");

    private FrenchMarkdown() {}

    /** A sentence of a schema with French spacing and apostrophes. */
    static String text(String plain) {
        return plain.replaceAll("[ \\u00a0]([;:!?%»])", "\u202f$1")
                .replaceAll("«[ \\u00a0]", "«\u202f")
                .replaceAll("(?<=\\p{L})'(?=\\p{L})", "’")
                .replace("|", "\\|");
    }

    /** A number with a narrow no-break space between thousands. */
    static String number(String plain) {
        BigDecimal number = new BigDecimal(plain);
        String text = number.stripTrailingZeros().toPlainString();
        return THOUSANDS.matcher(text).replaceAll("\u202f");
    }

    /** The anchor that forges give to a heading: small letters, digits, a hyphen for each space. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
