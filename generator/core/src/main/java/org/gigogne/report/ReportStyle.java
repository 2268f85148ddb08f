package org.gigogne.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How reports look: read from {@code report.properties} of the theme.
 *
 * @param fonts names of the font files
 * @param sizes sizes of text
 * @param colours colours, all but the tints readable on white
 * @param hyphenation names of the files with the patterns by which words are divided, by language; may be none
 * @param tags tint behind a status label by class; holds at least {@code tag}
 * @param margins from the edges of the page to the text
 * @param head running head; {@code {0}} is the title, {@code {1}} the author
 * @param foot running foot; {@code {0}} is the page, {@code {1}} the number of pages
 */
public record ReportStyle(
        Fonts fonts,
        Map<String, String> hyphenation,
        Sizes sizes,
        Colours colours,
        Map<String, Integer> tags,
        Margins margins,
        String head,
        String foot) {
    public ReportStyle {
        hyphenation = Map.copyOf(hyphenation);
        tags = Map.copyOf(tags);
    }

    /** File names of the four faces, and of fonts that serve when a face lacks a glyph; these may be none. */
    public record Fonts(String regular, String bold, String italic, String boldItalic, List<String> fallbacks) {
        public Fonts {
            fallbacks = List.copyOf(fallbacks);
        }
    }

    /**
     * Sizes of text in points.
     *
     * @param tableLeast down to which the text of a table shrinks that does not fit
     * @param headings for the levels 1 to 6, in this order
     * @param cover title of a cover page
     * @param figure value of a key figure
     * @param furniture running head and foot
     * @param leading height of a line as a multiple of its size, about 1.4
     */
    public record Sizes(
            double body,
            double lead,
            double note,
            double table,
            double tableLeast,
            List<Double> headings,
            double cover,
            double figure,
            double furniture,
            double leading) {
        public Sizes {
            headings = List.copyOf(headings);
        }
    }

    /**
     * Colours as {@code 0xRRGGBB}.
     *
     * @param text body text
     * @param muted captions, notes, running head and foot
     * @param accent headings, links, bars
     * @param rule thin lines
     * @param tint ground of table heads, call-outs and key figures
     */
    public record Colours(int text, int muted, int accent, int rule, int tint) {}

    /** Margins of a portrait page in points; a landscape page keeps them on the same sides of the reader. */
    public record Margins(double top, double bottom, double left, double right) {}

    /**
     * Reads a style.
     *
     * @param properties text in the form of {@link Properties}
     * @throws IllegalArgumentException if a key is missing or its value cannot be read; names the key
     */
    public static ReportStyle parse(String properties) {
        Values values = new Values(properties);
        return new ReportStyle(
                new Fonts(
                        values.text("font.regular"),
                        values.text("font.bold"),
                        values.text("font.italic"),
                        values.text("font.bold-italic"),
                        values.words("font.fallbacks")),
                values.hyphenation(),
                new Sizes(
                        values.number("size.body"),
                        values.number("size.lead"),
                        values.number("size.note"),
                        values.number("size.table"),
                        values.number("size.table-least"),
                        List.of(
                                values.number("size.h1"),
                                values.number("size.h2"),
                                values.number("size.h3"),
                                values.number("size.h4"),
                                values.number("size.h5"),
                                values.number("size.h6")),
                        values.number("size.cover"),
                        values.number("size.figure"),
                        values.number("size.furniture"),
                        values.number("leading")),
                new Colours(
                        values.colour("colour.text"),
                        values.colour("colour.muted"),
                        values.colour("colour.accent"),
                        values.colour("colour.rule"),
                        values.colour("colour.tint")),
                values.tags(),
                new Margins(
                        values.number("margin.top"),
                        values.number("margin.bottom"),
                        values.number("margin.left"),
                        values.number("margin.right")),
                values.text("head"),
                values.text("foot"));
    }

    /** Typed access to the keys. */
    private static final class Values {
        private static final String HYPHENATION = "hyphenation.";

        private final Properties properties = new Properties();

        Values(String text) {
            try {
                properties.load(new StringReader(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String text(String key) {
            String value = properties.getProperty(key);
            if (value == null) {
                throw new IllegalArgumentException("The style has no `" + key + "`.");
            }
            return value.strip();
        }

        List<String> words(String key) {
            return Arrays.stream(text(key).split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        double number(String key) {
            String value = text(key);
            if (!value.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
                throw new IllegalArgumentException("`" + key + "` is `" + value + "`: a number expected.");
            }
            return Double.parseDouble(value);
        }

        int colour(String key) {
            String value = text(key);
            if (!value.matches("#[0-9a-fA-F]{6}")) {
                throw new IllegalArgumentException("`" + key + "` is `" + value + "`: #rrggbb expected.");
            }
            return Integer.parseInt(value.substring(1), 16);
        }

        Map<String, String> hyphenation() {
            return properties.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(HYPHENATION))
                    .collect(Collectors.toMap(key -> key.substring(HYPHENATION.length()), this::text));
        }

        Map<String, Integer> tags() {
            Map<String, Integer> tags = new LinkedHashMap<>();
            tags.put("tag", colour("tag"));
            for (String key : new TreeSet<>(properties.stringPropertyNames())) {
                if (key.startsWith("tag.")) {
                    tags.put(key.substring(4), colour(key));
                }
            }
            return tags;
        }
    }
}
