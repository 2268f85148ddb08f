package org.gigogne.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.report.ReportFont;
import org.gigogne.report.ReportPrinter;
import org.gigogne.report.ReportStyle;
import org.gigogne.site.Theme;

/** Makes the printer of reports from what the theme says: style and fonts. */
final class ReportPrinters {
    private ReportPrinters() {}

    /**
     * A printer in the style of a theme.
     *
     * @throws IllegalStateException when the theme lacks its style or a font
     */
    static ReportPrinter from(Theme theme) {
        ReportStyle style = ReportStyle.parse(new String(read(theme, "report.properties"), StandardCharsets.UTF_8));
        ReportStyle.Fonts names = style.fonts();
        List<ReportFont> fonts = new ArrayList<>();
        Stream.concat(
                        Stream.of(names.regular(), names.bold(), names.italic(), names.boldItalic()),
                        names.fallbacks().stream())
                .distinct()
                .forEach(name -> fonts.add(ReportFont.of(name, read(theme, "fonts/" + name))));
        return new ReportPrinter(style, fonts);
    }

    private static byte[] read(Theme theme, String path) {
        return theme.read(path).orElseThrow(() -> new IllegalStateException("the theme lacks " + path));
    }
}
