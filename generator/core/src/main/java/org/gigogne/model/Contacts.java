package org.gigogne.model;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses, electronic and postal, and numbers that often belong to a person. */
public final class Contacts {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}(?:\\.[\\p{L}0-9-]{1,63}){1,5}");

    /** A French telephone number of ten digits. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\w.,/+-])(?:\\+33 ?(?:\\(0\\) ?)?|0)[1-9](?:[ .\\u00a0\\u202f-]?[0-9]{2}){4}(?![\\w-])");

    private static final String GAP = "(?:\\h{1,3}|&nbsp;|\\h?\\n\\h{0,3})";
    private static final String ARTICLE = "(?:(?:de|du|des|la|le|les)" + GAP + "|[dl]['’])";
    private static final String WORD = "[\\p{L}0-9]++(?:['’.-][\\p{L}0-9]++)*+";
    private static final String DAY = "[0-9]{1,2}(?:er)?" + GAP + "\\p{L}++";
    private static final String PROPER = ARTICLE + "{0,3}(?:" + DAY + "|\\p{Lu}\\.|(?=[\\p{Lu}0-9])" + WORD + ")";
    private static final String PROPERS = "(?:" + GAP + PROPER + "){0,5}";
    /**
     * A French postal address: a number, a word for a way and its name, then a post code and a place. The name begins with a
     * capital, unless little else begins like the way: {@code 12 rue des lilas}, but {@code 1 place par élève}.
     */
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.,/-])[0-9]{1,4}(?:\\h?(?:bis|ter|quater|[A-D]))?,?"
            + GAP
            + "(?:(?i:rue|avenue|av\\.|boulevard|bd\\.?|impasse)" + GAP + "(?:" + PROPER + "|" + ARTICLE + "{1,3}"
            + WORD + ")"
            + "|(?i:allées?|chemin|esplanade|hameau|lotissement|place|promenade|quai|route|square)" + GAP + PROPER
            + ")" + PROPERS
            + "(?:,?" + GAP + "(?:[–—-]" + GAP + "|à" + GAP + ")?[0-9]{5}" + GAP + PROPER + PROPERS + ")?");

    /** Behind the words of a Markdown link. */
    private static final Pattern MAIL_LINK =
            Pattern.compile("(?<=\\])\\(\\s{0,9}+<?(?:mailto|tel):[^)\\n]{0,300}+\\)", Pattern.CASE_INSENSITIVE);

    private static final String HIDDEN = "…";

    private Contacts() {}

    /** The e-mail addresses in a text. */
    public static Stream<MatchResult> emails(String text) {
        return mayHoldEmail(text) ? EMAIL.matcher(text).results() : Stream.empty();
    }

    /** The French telephone numbers of ten digits in a text. */
    public static Stream<MatchResult> telephones(String text) {
        return mayHoldNumber(text) ? TELEPHONE.matcher(text).results() : Stream.empty();
    }

    // Nearly no text holds any; a glance is far cheaper than a pattern.
    private static boolean mayHoldEmail(String text) {
        return text.indexOf('@') >= 0;
    }

    /** Whether a text holds an Arabic digit, without which there is neither number nor address. */
    static boolean mayHoldNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** A text with an ellipsis for each address and number; of a Markdown link to one only the words stay. */
    static String hide(String text) {
        String linkless = text.contains("](") ? MAIL_LINK.matcher(text).replaceAll("") : text;
        String mailless = mayHoldEmail(linkless) ? EMAIL.matcher(linkless).replaceAll(HIDDEN) : linkless;
        if (!mayHoldNumber(mailless)) {
            return mailless;
        }
        String homeless = ADDRESS.matcher(mailless).replaceAll(HIDDEN);
        return TELEPHONE.matcher(homeless).replaceAll(HIDDEN);
    }
}
