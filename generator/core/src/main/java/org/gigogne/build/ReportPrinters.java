package org.gigogne.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gigogne.report.Hyphenator;
import org.gigogne.report.ReportFont;
import org.gigogne.report.ReportPrinter;
import org.gigogne.report.ReportStyle;
import org.gigogne.site.Theme;
import org.gigogne.site.ThemeException;

/** Makes the printer of reports from what the theme says: style, fonts, and where words are divided. */
final class ReportPrinters {
    private static final String STYLE = "report.properties";

    private ReportPrinters() {}

    /**
     * A printer in the style of a theme.
     *
     * @throws ThemeException when the style, a font or a file of patterns is missing or cannot be read
     */
    static ReportPrinter from(Theme theme) {
        ReportStyle style = style(theme);
        ReportStyle.Fonts names = style.fonts();
        List<ReportFont> fonts = new ArrayList<>();
        Stream.concat(
                        Stream.of(names.regular(), names.bold(), names.italic(), names.boldItalic()),
                        names.fallbacks().stream())
                .distinct()
                .forEach(name -> fonts.add(ReportFont.of(name, read(theme, "fonts/" + name))));
        Map<String, Hyphenator> hyphenators = new HashMap<>();
        style.hyphenation()
                .forEach((language, name) -> hyphenators.put(language, hyphenator(theme, "hyphenation/" + name)));
        return new ReportPrinter(style, fonts, hyphenators);
    }

    private static ReportStyle style(Theme theme) {
        try {
            return ReportStyle.parse(new String(read(theme, STYLE), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new ThemeException(STYLE, e);
        }
    }

    private static Hyphenator hyphenator(Theme theme, String path) {
        try {
            return Hyphenator.parse(new String(read(theme, path), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new ThemeException(path, e);
        }
    }

    private static byte[] read(Theme theme, String path) {
        return theme.read(path).orElseThrow(() -> new ThemeException(path, new NoSuchFileException(path)));
    }
}
