package org.gigogne.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the theme, read once: {@code {0}}, {@code {1}}… stand for arguments. */
final class Phrase {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final String text;
    private final List<Gap> gaps;

    private Phrase(String text, List<Gap> gaps) {
        this.text = text;
        this.gaps = List.copyOf(gaps);
    }

    /** A text as it is written in the theme. */
    static Phrase of(String text) {
        List<Gap> gaps = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            gaps.add(new Gap(matcher.start(), matcher.end(), matcher.group(1).charAt(0) - '0'));
        }
        return new Phrase(text, gaps);
    }

    /**
     * The text with its arguments.
     *
     * @param key of the text, for the message
     * @throws MissingTextException when the text asks for an argument that is not given
     */
    String with(List<String> arguments, String key) {
        if (gaps.isEmpty()) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int copied = 0;
        for (Gap gap : gaps) {
            if (gap.argument() >= arguments.size()) {
                throw new MissingTextException(
                        "Le texte `" + key + "` attend l'argument `{" + gap.argument() + "}`, qui n'est pas donné.");
            }
            filled.append(text, copied, gap.start()).append(arguments.get(gap.argument()));
            copied = gap.end();
        }
        return filled.append(text, copied, text.length()).toString();
    }

    /** Where an argument goes. */
    private record Gap(int start, int end, int argument) {}
}
