package org.gigogne.site;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.problem.Location;

/**
 * The theme's texts in one language, by key. {@code {0}}, {@code {1}}… stand for arguments; apostrophes stand for
 * themselves.
 *
 * <p>Keys of {@code texts/fr.properties} win over the same keys of {@code texts/charts_fr.properties}.
 */
final class Texts {
    private static final Pattern INTERVAL = Pattern.compile("\\[(\\d+);(\\d+)([\\[\\]])");

    private final String language;
    private final Map<String, Phrase> texts;
    private final Map<String, List<String>> choices = new ConcurrentHashMap<>();
    private final Map<String, Interval> intervals = new ConcurrentHashMap<>();

    private Texts(String language, Map<String, Phrase> texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The texts of a theme; files that it does not have count as empty.
     *
     * @param language two or three letters, for example {@code fr}
     */
    static Texts of(Theme theme, String language) {
        Map<String, Phrase> texts = new HashMap<>();
        for (String file : List.of("texts/charts_" + language + ".properties", file(language))) {
            theme.read(file).ifPresent(bytes -> load(file, bytes, texts));
        }
        return new Texts(language, texts);
    }

    /** Languages of a theme, sorted: those that have a file of texts. */
    static List<String> languages(Theme theme) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(language -> theme.read(file(language)).isPresent())
                .sorted()
                .toList();
    }

    private static String file(String language) {
        return "texts/" + language + ".properties";
    }

    private static void load(String file, byte[] bytes, Map<String, Phrase> texts) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (IOException | IllegalArgumentException e) {
            throw new ThemeException(file, e);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(key, Phrase.of(properties.getProperty(key))));
    }

    /** The language: two or three letters. */
    String language() {
        return language;
    }

    /** Where a text that is missing should be written. */
    Location location() {
        return Location.ofFile("theme/" + file(language));
    }

    /**
     * A text with its arguments.
     *
     * @throws MissingTextException when there is no such key, or the text asks for an argument that is not given
     */
    String text(String key, List<String> arguments) {
        Phrase text = texts.get(key);
        if (text == null) {
            throw new MissingTextException("Le texte `" + key + "` n'existe pas.");
        }
        return text.with(arguments, key);
    }

    /**
     * One of several texts that stand in one line with commas between them.
     *
     * @param index its place in the line, from 0
     * @throws MissingTextException when there is no such key, or too few texts
     */
    String choice(String key, int index) {
        List<String> given = choices.computeIfAbsent(
                key,
                k -> List.of(text(k, List.of()).replaceAll("\\s*,\\s*", ",").split(",", -1)));
        if (index >= given.size()) {
            throw new MissingTextException("Le texte `" + key + "` doit donner " + (index + 1)
                    + " mots ou plus, séparés par des virgules ; il en donne " + given.size() + ".");
        }
        return given.get(index);
    }

    /**
     * A text for a count: {@code key.one} when its size lies in the interval {@code number.singular}, else
     * {@code key.other}. French has {@code [0;2[}, English {@code [1;1]}.
     *
     * @throws MissingTextException when there is no such text or interval
     */
    String plural(String key, BigDecimal count, List<String> arguments) {
        return text(key + (isSingular(count.abs()) ? ".one" : ".other"), arguments);
    }

    private boolean isSingular(BigDecimal size) {
        return intervals
                .computeIfAbsent("number.singular", key -> Interval.of(text(key, List.of())))
                .holds(size);
    }

    /** The name of a constant: the text {@code EnumName.CONSTANT}. */
    String word(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + '.' + constant.name(), List.of());
    }

    /** Numbers from one to another, the last of them included or not. */
    private record Interval(BigDecimal from, BigDecimal to, boolean isClosed) {
        static Interval of(String text) {
            Matcher interval = INTERVAL.matcher(text);
            if (!interval.matches()) {
                throw new MissingTextException(
                        "Le texte `number.singular` doit être un intervalle comme `[0;2[` ou `[1;1]`.");
            }
            return new Interval(
                    new BigDecimal(interval.group(1)),
                    new BigDecimal(interval.group(2)),
                    interval.group(3).equals("]"));
        }

        boolean holds(BigDecimal size) {
            int top = size.compareTo(to);
            return size.compareTo(from) >= 0 && (top < 0 || (top == 0 && isClosed));
        }
    }
}
