package org.gigogne.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.problem.Outcome;

/**
 * Prints reports as tagged PDF that conforms to PDF/UA-1 and PDF/A-2a. Fonts are loaded once; safe across threads.
 *
 * <p>A report is well-formed XML in a closed vocabulary: {@code article} with {@code header} (class {@code cover} for
 * a page of its own), {@code nav.contents}, {@code section} (classes {@code card}, {@code landscape}, {@code new-page}),
 * {@code div} (the same classes and {@code columns}, for a part without heading), {@code h1} to {@code h6}, {@code p} (classes
 * {@code lead}, {@code note}), {@code ul}, {@code ol}, {@code dl} (class {@code key-figures}), {@code table}, {@code
 * figure} with one inline {@code svg} or one {@code img}, {@code aside}; within lines {@code strong b em i a abbr span
 * sup sub br code}.
 */
public final class ReportPrinter {
    private final ReportStyle style;
    private final FontSet fonts;
    private final Map<String, Hyphenator> hyphenators;
    private final Optional<ReportLogo> logo;

    /** Makes a printer of reports without logo. */
    public ReportPrinter(ReportStyle style, List<ReportFont> fonts, Map<String, Hyphenator> hyphenators) {
        this(style, fonts, hyphenators, Optional.empty());
    }

    /**
     * Makes a printer.
     *
     * @param style look of the reports
     * @param fonts at least the font files that the style names
     * @param hyphenators by language, such as {@code fr}; words of other languages are not divided
     * @param logo for the first page
     * @throws IllegalArgumentException if a font that the style names is not given
     */
    public ReportPrinter(
            ReportStyle style, List<ReportFont> fonts, Map<String, Hyphenator> hyphenators, Optional<ReportLogo> logo) {
        this.style = style;
        this.fonts = new FontSet(style.fonts(), fonts);
        this.hyphenators = Map.copyOf(hyphenators);
        this.logo = logo;
    }

    /**
     * Prints a report: same source, same bytes.
     *
     * @return the report; none if an element is unknown ({@code RAPPORT-001}) or a block malformed ({@code RAPPORT-002}).
     *     A link with another scheme than http, https or mailto is {@code RAPPORT-002} too, but leaves its text and the
     *     PDF. A character that no font can draw is the warning {@code RAPPORT-003}, once per character; a table with
     *     too many columns is the warning {@code RAPPORT-005}, an image that cannot be shown {@code RAPPORT-006}. Places
     *     are lines and columns of the XHTML.
     */
    public Outcome<PrintedReport> print(ReportSource source) {
        Outcome<TypesetReport> typeset = typeset(source);
        return new Outcome<>(typeset.value().map(TypesetReport::print), typeset.problems());
    }

    /** Sets the pages of a report, as {@link #print} does, and paints none: that is half of the work. */
    public Outcome<TypesetReport> typeset(ReportSource source) {
        Findings findings = new Findings(source.name());
        Optional<XmlElement> root = new XmlReader(source.xhtml(), findings).read();
        List<Block> blocks = root.map(element -> new BlockReader(findings, source.images()).read(element))
                .orElse(List.of());
        if (findings.broken()) {
            return Outcome.failed(findings.problems());
        }
        String language = root.map(element -> element.attribute("lang")).orElse("");
        Hyphenator hyphenator = hyphenators.getOrDefault(language.replaceFirst("-.*", ""), Hyphenator.NONE);
        Typesetter typesetter = new Typesetter(new Glyphs(fonts, findings), hyphenator);
        DocumentComposer.Composed composed =
                new DocumentComposer(style, typesetter, findings).compose(blocks, language, findings.start());
        Pager.Pages pages = new Pager(style, logo, typesetter).paginate(composed.runs(), source.metadata());
        return Outcome.of(new TypesetReport(pages, composed.document(), source.metadata()), findings.problems());
    }
}
