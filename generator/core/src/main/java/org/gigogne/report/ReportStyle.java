package org.gigogne.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gigogne.model.Colour;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;

/**
 * How reports look: read from {@code report.properties} of the theme.
 *
 * @param fonts names of the font files
 * @param sizes sizes of text
 * @param colours colours, all but the tints readable on white
 * @param hyphenation names of the files with the patterns by which words are divided, by language; may be none
 * @param tags tint behind a status label by class; holds at least {@code tag}
 * @param margins from the edges of the page to the text
 * @param spacing between blocks and in them
 * @param logo none for reports without
 * @param logoHeightPt height of whatever logo they get, in points
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
        Spacing spacing,
        Optional<Logo> logo,
        double logoHeightPt,
        String head,
        String foot) {
    public ReportStyle {
        hyphenation = Map.copyOf(hyphenation);
        tags = Map.copyOf(tags);
    }

    /** This style with another accent, as little darker as white and the tints ask for. */
    public ReportStyle withAccent(Colour accent) {
        List<Colour> grounds = Stream.concat(Stream.of(Colour.WHITE.rgb(), colours.tint()), tags.values().stream())
                .map(Colour::new)
                .toList();
        Colours changed = new Colours(
                colours.text(), colours.muted(), accent.darkenedFor(grounds).rgb(), colours.rule(), colours.tint());
        return new ReportStyle(
                fonts, hyphenation, sizes, changed, tags, margins, spacing, logo, logoHeightPt, head, foot);
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
     * Spaces between blocks and in them.
     *
     * @param heading as multiples of its size; 3 points are added after it
     * @param paragraph after it, and after a list, as a multiple of the size of text
     * @param item after an item of a list, as a multiple of the size of text
     * @param definition after a definition, as a multiple of the size of text
     * @param card of cards and call-outs
     * @param columnsGapPt between columns
     * @param tilesGapPt between key figures, both ways
     * @param cell of tables
     */
    public record Spacing(
            Around heading,
            double paragraph,
            double item,
            double definition,
            Around table,
            Around figure,
            Around card,
            Around columns,
            Around tiles,
            double columnsGapPt,
            double tilesGapPt,
            Padding cell,
            Padding cardPadding,
            Padding asidePadding,
            Padding tilePadding) {}

    /** Space above and below a block, in points unless said otherwise. */
    public record Around(double before, double after) {}

    /** Room around content in points: at both sides, above and below. */
    public record Padding(double x, double y) {}

    /**
     * An image for the first page.
     *
     * @param file path in the theme
     * @param heightPt height in points
     * @param place where the style names it
     */
    public record Logo(String file, double heightPt, Location place) {}

    /**
     * Reads a style.
     *
     * @param layers texts in the form of {@link java.util.Properties}, from the lowest up: of two values of one key,
     *     that of the later text counts
     * @param hasFile whether the theme has a file of that path
     * @return none if a key is missing, unknown, or has a value that it cannot have ({@code THEME-007}), or if a text
     *     could not be read on its ground ({@code THEME-008}); each problem names the key, and its line in the last text
     * @throws IllegalArgumentException if a text is not in that form
     */
    public static Outcome<ReportStyle> read(List<String> layers, Predicate<String> hasFile) {
        return new StyleReader(new StyleValues(layers), hasFile).read();
    }

    /**
     * Reads a style that has no problems.
     *
     * @throws IllegalArgumentException if it has one
     */
    public static ReportStyle parse(String properties) {
        Outcome<ReportStyle> style = read(List.of(properties), file -> true);
        return style.value()
                .orElseThrow(() ->
                        new IllegalArgumentException(style.problems().get(0).message()));
    }
}
