package org.gigogne.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.report.Hyphenator;
import org.gigogne.report.ReportFont;
import org.gigogne.report.ReportPrinter;
import org.gigogne.report.ReportStyle;
import org.gigogne.site.Theme;

/** Makes the printer of reports in the style of a theme. */
final class ThemePrinter {
    private ThemePrinter() {}

    /** Reads the style and its fonts. */
    static ReportPrinter of(Theme theme) {
        ReportStyle style = ReportStyle.parse(new String(read(theme, "report.properties"), StandardCharsets.UTF_8));
        ReportStyle.Fonts names = style.fonts();
        List<ReportFont> fonts = Stream.concat(
                        Stream.of(names.regular(), names.bold(), names.italic(), names.boldItalic()),
                        names.fallbacks().stream())
                .distinct()
                .map(name -> ReportFont.of(name, read(theme, "fonts/" + name)))
                .toList();
        Map<String, Hyphenator> hyphenators = style.hyphenation().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> hyphenator(theme, entry.getValue())));
        return new ReportPrinter(style, fonts, hyphenators);
    }

    private static Hyphenator hyphenator(Theme theme, String name) {
        return Hyphenator.parse(new String(read(theme, "hyphenation/" + name), StandardCharsets.UTF_8));
    }

    private static byte[] read(Theme theme, String path) {
        return theme.read(path).orElseThrow(() -> new IllegalArgumentException("The theme has no " + path));
    }
}
