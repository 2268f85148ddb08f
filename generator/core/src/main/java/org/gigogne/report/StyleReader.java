package org.gigogne.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.report.ReportStyle.Around;
import org.gigogne.report.ReportStyle.Padding;

/** Reads a style from its keys. */
final class StyleReader {
    private final StyleValues values;
    private final Predicate<String> hasFile;

    /**
     * Makes a reader.
     *
     * @param hasFile whether the theme has a file of that path
     */
    StyleReader(StyleValues values, Predicate<String> hasFile) {
        this.values = values;
        this.hasFile = hasFile;
    }

    /** The style; none if a key is missing, unknown, or has a value that it cannot have. */
    Outcome<ReportStyle> read() {
        ReportStyle style = new ReportStyle(
                fonts(),
                hyphenation(),
                sizes(),
                colours(),
                tags(),
                margins(),
                spacing(),
                logo(),
                logoHeight(),
                values.text("head"),
                values.text("foot"));
        List<Problem> problems = values.problems();
        if (problems.isEmpty()) {
            problems = new ContrastCheck(values).problems(style);
        }
        return problems.isEmpty() ? Outcome.of(style, List.of()) : Outcome.failed(problems);
    }

    private ReportStyle.Fonts fonts() {
        return new ReportStyle.Fonts(
                font("font.regular", values.text("font.regular")),
                font("font.bold", values.text("font.bold")),
                font("font.italic", values.text("font.italic")),
                font("font.bold-italic", values.text("font.bold-italic")),
                values.words("font.fallbacks").stream()
                        .map(name -> font("font.fallbacks", name))
                        .toList());
    }

    private String font(String key, String name) {
        if (!name.matches("[^/\\\\]+\\.ttf") || !hasFile.test("fonts/" + name)) {
            values.refuse(key, "un fichier `.ttf` du dossier `fonts` du thème attendu");
        }
        return name;
    }

    /** A language without a file is one whose words are not divided. */
    private Map<String, String> hyphenation() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String key : values.keys("hyphenation.")) {
            String name = values.text(key);
            if (name.isEmpty()) {
                continue;
            }
            if (!name.matches("[^/\\\\]+\\.tex") || !hasFile.test("hyphenation/" + name)) {
                values.refuse(key, "un fichier `.tex` du dossier `hyphenation` du thème attendu");
            }
            files.put(key.substring("hyphenation.".length()), name);
        }
        return files;
    }

    private ReportStyle.Sizes sizes() {
        return new ReportStyle.Sizes(
                text("size.body"),
                text("size.lead"),
                text("size.note"),
                text("size.table"),
                text("size.table-least"),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(level -> heading("size.h" + level))
                        .toList(),
                heading("size.cover"),
                heading("size.figure"),
                text("size.furniture"),
                values.number("leading", 1, 3));
    }

    private double text(String key) {
        return values.number(key, 5, 24);
    }

    private double heading(String key) {
        return values.number(key, 5, 72);
    }

    private ReportStyle.Colours colours() {
        return new ReportStyle.Colours(
                values.colour("colour.text"),
                values.colour("colour.muted"),
                values.colour("colour.accent"),
                values.colour("colour.rule"),
                values.colour("colour.tint"));
    }

    private Map<String, Integer> tags() {
        Map<String, Integer> tags = new LinkedHashMap<>();
        tags.put("tag", values.colour("tag"));
        values.keys("tag.").forEach(key -> tags.put(key.substring("tag.".length()), values.colour(key)));
        return tags;
    }

    /** Head and foot stand in the margins, and the bar of a cover. */
    private ReportStyle.Margins margins() {
        return new ReportStyle.Margins(
                values.number("margin.top", 48, 200),
                values.number("margin.bottom", 48, 200),
                values.number("margin.left", 30, 150),
                values.number("margin.right", 30, 150));
    }

    private ReportStyle.Spacing spacing() {
        return new ReportStyle.Spacing(
                around("space.heading", 4),
                values.number("space.paragraph", 0, 4),
                values.number("space.item", 0, 4),
                values.number("space.definition", 0, 4),
                around("space.table", 72),
                around("space.figure", 72),
                around("space.card", 72),
                around("space.columns", 72),
                around("space.tiles", 72),
                values.number("gap.columns", 0, 72),
                values.number("gap.tiles", 0, 72),
                padding("padding.cell"),
                padding("padding.card"),
                padding("padding.aside"),
                padding("padding.tile"));
    }

    private Around around(String key, int most) {
        List<Double> numbers = values.numbers(key, 2, 0, most);
        return new Around(numbers.get(0), numbers.get(1));
    }

    private Padding padding(String key) {
        List<Double> numbers = values.numbers(key, 2, 0, 36);
        return new Padding(numbers.get(0), numbers.get(1));
    }

    private double logoHeight() {
        return values.number("logo.height", 10, 150);
    }

    private Optional<ReportStyle.Logo> logo() {
        String file = values.text("logo");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (!hasFile.test(file)) {
            values.refuse("logo", "un PNG ou un JPEG du thème, comme `assets/logo.png`, attendu");
        }
        return Optional.of(new ReportStyle.Logo(file, logoHeight(), values.place("logo")));
    }
}
