package org.gigogne.build;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unique values that stand in a content: {@code {name}} becomes a word that no other text holds, {@code "{#name}"} a
 * number of seven digits; the same for the same name.
 */
final class Canaries {
    private static final Pattern PLACE = Pattern.compile("\"\\{#([a-z-]+)\\}\"|\\{([a-z]+(?:-[a-z]+)*)\\}");
    /** Neither words, nor ordinals, nor hexadecimal numbers can be made of these. */
    private static final String LETTERS = "ghjkmpqrtvwxz";

    private static final int LENGTH = 20;
    /** A part of a word that is shorter may stand anywhere by chance. */
    private static final int SHORTEST_PART = 6;

    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> nameByPart = new HashMap<>();

    /** The text with its canaries, which are known from now on. */
    String fill(String template) {
        return PLACE.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) == null ? word(match.group(2)) : number(match.group(1))));
    }

    /** The word of this name. */
    String word(String name) {
        StringBuilder word = new StringBuilder();
        BigInteger rest = digest(name);
        while (word.length() < LENGTH) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(LETTERS.length()));
            word.append(LETTERS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        String value = word.toString();
        values.put(name, value);
        for (int i = 0; i + SHORTEST_PART <= LENGTH; i++) {
            nameByPart.put(value.substring(i, i + SHORTEST_PART), name);
        }
        return value;
    }

    private String number(String name) {
        String value = digest(name)
                .mod(BigInteger.valueOf(8_000_000))
                .add(BigInteger.valueOf(1_000_000))
                .toString();
        values.put("#" + name, value);
        return value;
    }

    private static BigInteger digest(String name) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every JDK has it
        }
    }

    /** The names of all, those of numbers after a sign. */
    Set<String> names() {
        return values.keySet();
    }

    /** The names of those that a text holds, whole or in part; hyphens and spaces within them do not hide them. */
    Set<String> in(String text) {
        String plain = plain(text);
        Set<String> found = new TreeSet<>();
        int run = 0;
        for (int i = 0; i < plain.length(); i++) {
            run = LETTERS.indexOf(plain.charAt(i)) < 0 ? 0 : run + 1;
            if (run >= SHORTEST_PART) {
                String name = nameByPart.get(plain.substring(i + 1 - SHORTEST_PART, i + 1));
                if (name != null) {
                    found.add(name);
                }
            }
        }
        values.forEach((name, value) -> {
            if (name.startsWith("#") && plain.contains(value)) {
                found.add(name);
            }
        });
        return found;
    }

    /** The names of those that a text holds as a whole. */
    Set<String> wholeIn(String text) {
        String plain = plain(text);
        Set<String> found = new TreeSet<>();
        values.forEach((name, value) -> {
            if (plain.contains(value)) {
                found.add(name);
            }
        });
        return found;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("&(?:shy|nbsp|#160|#8239);|[\\s\\u00a0\\u00ad\\u202f\\u2010-]", "");
    }
}
