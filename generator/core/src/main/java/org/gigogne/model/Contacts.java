package org.gigogne.model;

import java.util.regex.Pattern;

/** Addresses and numbers that often belong to a person. */
public final class Contacts {
    /** An e-mail address. */
    public static final Pattern EMAIL =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}(?:\\.[\\p{L}0-9-]{1,63}){1,5}");

    /** A French telephone number of ten digits. */
    public static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\w.,/+-])(?:\\+33 ?(?:\\(0\\) ?)?|0)[1-9](?:[ .\\u00a0\\u202f-]?[0-9]{2}){4}(?![\\w-])");

    /** Behind the words of a Markdown link. */
    private static final Pattern MAIL_LINK =
            Pattern.compile("(?<=\\])\\(\\s{0,9}+<?(?:mailto|tel):[^)\\n]{0,300}+\\)", Pattern.CASE_INSENSITIVE);

    private static final String HIDDEN = "…";

    private Contacts() {}

    /** A text with an ellipsis for each address and number; of a Markdown link to one only the words stay. */
    static String hide(String text) {
        if (text.indexOf('@') < 0 && !TELEPHONE.matcher(text).find()) {
            return text;
        }
        String linkless = MAIL_LINK.matcher(text).replaceAll("");
        String mailless = EMAIL.matcher(linkless).replaceAll(HIDDEN);
        return TELEPHONE.matcher(mailless).replaceAll(HIDDEN);
    }
}
