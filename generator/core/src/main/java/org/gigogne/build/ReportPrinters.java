package org.gigogne.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.content.Logo;
import org.gigogne.model.SiteIdentity;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.report.Hyphenator;
import org.gigogne.report.ReportFont;
import org.gigogne.report.ReportLogo;
import org.gigogne.report.ReportPrinter;
import org.gigogne.report.ReportStyle;
import org.gigogne.site.Theme;
import org.gigogne.site.ThemeException;

/** Makes the printer of reports from what the theme says: style, fonts, logo, and where words are divided. */
public final class ReportPrinters {
    private static final String STYLE = "report.properties";

    private final Theme theme;
    private final SiteIdentity identity;
    private final Optional<Logo> siteLogo;
    private final List<Problem> problems = new ArrayList<>();

    private ReportPrinters(Theme theme, SiteIdentity identity, Optional<Logo> siteLogo) {
        this.theme = theme;
        this.identity = identity;
        this.siteLogo = siteLogo.filter(logo -> !logo.isSvg());
    }

    /**
     * A printer in the style of a theme, with the main colour of a site and its logo, when that is made of pixels; none
     * when the style, a font or a file of patterns has errors.
     *
     * @param siteLogo the file that the identity names
     * @throws ThemeException when the style is missing or is no list of keys
     */
    public static Outcome<ReportPrinter> from(Theme theme, SiteIdentity identity, Optional<Logo> siteLogo) {
        return new ReportPrinters(theme, identity, siteLogo).printer();
    }

    private Outcome<ReportPrinter> printer() {
        Outcome<ReportStyle> style = style();
        problems.addAll(style.problems());
        Optional<ReportPrinter> printer = style.value().map(this::inColour).flatMap(this::printer);
        return new Outcome<>(printer, problems);
    }

    private ReportStyle inColour(ReportStyle style) {
        SiteIdentity.Colours colours = identity.colours();
        return colours == null ? style : style.withAccent(colours.main());
    }

    private Outcome<ReportStyle> style() {
        List<String> layers = theme.layers(STYLE).stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
        if (layers.isEmpty()) {
            throw new ThemeException(STYLE, new NoSuchFileException(STYLE));
        }
        try {
            return ReportStyle.read(layers, path -> theme.read(path).isPresent());
        } catch (IllegalArgumentException e) {
            throw new ThemeException(STYLE, e);
        }
    }

    private Optional<ReportPrinter> printer(ReportStyle style) {
        ReportStyle.Fonts names = style.fonts();
        List<ReportFont> fonts = Stream.concat(
                        Stream.of(names.regular(), names.bold(), names.italic(), names.boldItalic()),
                        names.fallbacks().stream())
                .distinct()
                .flatMap(name -> font(name).stream())
                .toList();
        Map<String, Hyphenator> hyphenators = new HashMap<>();
        style.hyphenation()
                .forEach((language, name) ->
                        hyphenator(name).ifPresent(hyphenator -> hyphenators.put(language, hyphenator)));
        Optional<ReportLogo> logo = siteLogo.map(file -> logo(file, style)).orElseGet(() -> logo(style));
        return problems.stream().anyMatch(Problem::isError)
                ? Optional.empty()
                : Optional.of(new ReportPrinter(style, fonts, hyphenators, logo));
    }

    private Optional<ReportFont> font(String name) {
        String path = "fonts/" + name;
        try {
            return theme.read(path).map(bytes -> ReportFont.of(name, bytes));
        } catch (IllegalArgumentException e) {
            return refused(
                    path,
                    "Le fichier n'est pas une police TrueType qu'un PDF puisse contenir.",
                    "donner une police `.ttf` entière, dont la licence permet l'incorporation");
        }
    }

    private Optional<Hyphenator> hyphenator(String name) {
        String path = "hyphenation/" + name;
        try {
            return theme.read(path).map(bytes -> Hyphenator.parse(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return refused(
                    path,
                    "Le fichier n'est pas une liste de motifs de césure.",
                    "donner un fichier de TeX, avec `\\patterns{…}`, en UTF-8");
        }
    }

    private <T> Optional<T> refused(String path, String message, String hint) {
        problems.add(Problem.of(ProblemCode.MALFORMED_SETTINGS, Location.ofFile("theme/" + path), message, hint));
        return Optional.empty();
    }

    private Optional<ReportLogo> logo(Logo file, ReportStyle style) {
        Location settings = Location.ofFile(FoundSettings.FILE);
        return logo(new ReportStyle.Logo(file.path(), style.logoHeightPt(), settings), file.bytes());
    }

    private Optional<ReportLogo> logo(ReportStyle style) {
        return style.logo().flatMap(logo -> theme.read(logo.file()).flatMap(bytes -> logo(logo, bytes)));
    }

    private Optional<ReportLogo> logo(ReportStyle.Logo logo, byte[] bytes) {
        Outcome<ReportLogo> read = ReportLogo.read(logo, bytes);
        problems.addAll(read.problems());
        return read.value();
    }
}
