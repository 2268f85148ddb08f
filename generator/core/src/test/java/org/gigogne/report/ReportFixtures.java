package org.gigogne.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.problem.Outcome;

/** The printer of the default theme, and reports in one call. */
final class ReportFixtures {
    static final String STYLE = new String(theme("report.properties"), StandardCharsets.UTF_8);
    static final Hyphenator HYPHENATOR =
            Hyphenator.parse(new String(theme("hyphenation/fr.tex"), StandardCharsets.UTF_8));
    static final ReportPrinter PRINTER = printer("");

    private ReportFixtures() {}

    /** A printer in the style of the default theme, but for the keys given; their logo is an image of the tests. */
    static ReportPrinter printer(String keys) {
        ReportStyle style = style(keys).value().orElseThrow();
        Optional<ReportLogo> logo = style.logo()
                .map(named -> ReportLogo.read(
                                named, image(named.file(), Integer.MAX_VALUE).orElseThrow())
                        .value()
                        .orElseThrow());
        Map<String, Hyphenator> hyphenators = style.hyphenation().isEmpty() ? Map.of() : Map.of("fr", HYPHENATOR);
        return new ReportPrinter(style, fonts(style.fonts()), hyphenators, logo);
    }

    /** The style of the default theme, but for the keys given. */
    static Outcome<ReportStyle> style(String keys) {
        return ReportStyle.read(List.of(STYLE, keys), ReportFixtures::hasFile);
    }

    private static boolean hasFile(String path) {
        return ReportFixtures.class.getResource("/org/gigogne/theme/" + path) != null
                || image(path, 0).isPresent();
    }

    static ReportSource source(String xhtml) {
        ReportMetadata metadata = new ReportMetadata(
                "Plan numérique du collège des Tilleuls",
                "Collège des Tilleuls",
                "Stratégie numérique 2026-2029 & suivi",
                List.of("numérique", "CRCN"),
                "fr-FR",
                Instant.parse("2026-11-01T08:00:00Z"));
        return new ReportSource("plan-numerique", xhtml, metadata);
    }

    static Outcome<byte[]> print(String xhtml) {
        return print(xhtml, ReportImages.NONE);
    }

    static Outcome<byte[]> print(String xhtml, ReportImages images) {
        ReportSource source = source(xhtml);
        Outcome<PrintedReport> outcome =
                PRINTER.print(new ReportSource(source.name(), source.xhtml(), source.metadata(), images));
        return new Outcome<>(outcome.value().map(PrintedReport::pdf), outcome.problems());
    }

    /** A report whose body is given, below a title. */
    static Outcome<byte[]> printBody(String body) {
        return print("<article lang=\"fr\"><h1>Titre</h1>" + body + "</article>");
    }

    /** The image of that name among those of the tests, whatever folder it is asked for in. */
    static Optional<byte[]> image(String address, int mostBytes) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        try (InputStream in = ReportFixtures.class.getResourceAsStream("images/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(mostBytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ReportFont> fonts(ReportStyle.Fonts names) {
        return Stream.concat(
                        Stream.of(names.regular(), names.bold(), names.italic(), names.boldItalic()),
                        names.fallbacks().stream())
                .map(name -> ReportFont.of(name, theme("fonts/" + name)))
                .toList();
    }

    private static byte[] theme(String name) {
        try (InputStream in = ReportFixtures.class.getResourceAsStream("/org/gigogne/theme/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No " + name + " in the theme.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
