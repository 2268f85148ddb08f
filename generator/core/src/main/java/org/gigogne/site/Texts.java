package org.gigogne.site;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.problem.Location;

/**
 * The theme's texts by key. {@code {0}}, {@code {1}}… stand for arguments; apostrophes stand for themselves.
 *
 * <p>Keys of {@code texts/fr.properties} win over the same keys of {@code texts/charts_fr.properties}.
 */
final class Texts {
    /** Where a text that is missing should be written. */
    static final Location LOCATION = Location.ofFile("theme/texts/fr.properties");

    private static final List<String> FILES = List.of("texts/charts_fr.properties", "texts/fr.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> texts;

    private Texts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The texts of a theme; files that it does not have count as empty. */
    static Texts of(Theme theme) {
        Map<String, String> texts = new TreeMap<>();
        for (String file : FILES) {
            theme.read(file).ifPresent(bytes -> load(file, bytes, texts));
        }
        return new Texts(texts);
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

    /** A text for a count: {@code key.one} for less than 2, as in French, else {@code key.other}. */
    String plural(String key, BigDecimal count, List<String> arguments) {
        boolean isSingular = count.abs().compareTo(BigDecimal.valueOf(2)) < 0;
        return text(key + (isSingular ? ".one" : ".other"), arguments);
    }

    /** The name of a constant: the text {@code EnumName.CONSTANT}. */
    String word(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + '.' + constant.name(), List.of());
    }
}
