package org.gigogne.site;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
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
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final Pattern INTERVAL = Pattern.compile("\\[(\\d+);(\\d+)([\\[\\]])");

    private final String language;
    private final Map<String, String> texts;

    private Texts(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The texts of a theme; files that it does not have count as empty.
     *
     * @param language two or three letters, for example {@code fr}
     */
    static Texts of(Theme theme, String language) {
        Map<String, String> texts = new TreeMap<>();
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

    private static void load(String file, byte[] bytes, Map<String, String> texts) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (IOException | IllegalArgumentException e) {
            throw new ThemeException(file, e);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
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
        String text = texts.get(key);
        if (text == null) {
            throw new MissingTextException("Le texte `" + key + "` n'existe pas.");
        }
        Matcher matcher = ARGUMENT.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            int index = matcher.group(1).charAt(0) - '0';
            if (index >= arguments.size()) {
                throw new MissingTextException(
                        "Le texte `" + key + "` attend l'argument `{" + index + "}`, qui n'est pas donné.");
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(arguments.get(index)));
        }
        return matcher.appendTail(filled).toString();
    }

    /**
     * One of several texts that stand in one line with commas between them.
     *
     * @param index its place in the line, from 0
     * @throws MissingTextException when there is no such key, or too few texts
     */
    String choice(String key, int index) {
        List<String> choices =
                List.of(text(key, List.of()).replaceAll("\\s*,\\s*", ",").split(",", -1));
        if (index >= choices.size()) {
            throw new MissingTextException("Le texte `" + key + "` doit donner " + (index + 1)
                    + " mots ou plus, séparés par des virgules ; il en donne " + choices.size() + ".");
        }
        return choices.get(index);
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
        Matcher interval = INTERVAL.matcher(text("number.singular", List.of()));
        if (!interval.matches()) {
            throw new MissingTextException(
                    "Le texte `number.singular` doit être un intervalle comme `[0;2[` ou `[1;1]`.");
        }
        int top = size.compareTo(new BigDecimal(interval.group(2)));
        return size.compareTo(new BigDecimal(interval.group(1))) >= 0
                && (top < 0 || (top == 0 && "]".equals(interval.group(3))));
    }

    /** The name of a constant: the text {@code EnumName.CONSTANT}. */
    String word(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + '.' + constant.name(), List.of());
    }
}
