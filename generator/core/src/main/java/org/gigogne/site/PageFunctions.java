package org.gigogne.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gigogne.chart.Charts;
import org.gigogne.model.PartialDate;
import org.gigogne.model.SiteSettings;
import org.gigogne.view.Figure;
import org.gigogne.view.FreePageView;
import org.gigogne.view.LevelLabel;
import org.jspecify.annotations.Nullable;

/** The functions that templates may call: they format and link, and compute nothing. */
final class PageFunctions {
    private final Language language;
    private final Texts texts;
    private final MarkdownRenderer markdown;
    private final Acronyms acronyms;
    private final Charts charts;
    private final ChartMarkup chartMarkup;

    PageFunctions(Language language, MarkdownRenderer markdown, ChartMarkup chartMarkup, Acronyms acronyms) {
        this.language = language;
        this.texts = language.texts();
        this.markdown = markdown;
        this.acronyms = acronyms;
        this.charts = new Charts(language);
        this.chartMarkup = chartMarkup;
    }

    /**
     * All functions by name.
     *
     * @param page path of the page
     * @param base what stands before the path of a target in links, to the root of the pages; empty for relative links
     */
    Map<String, @Nullable Object> of(String page, String base) {
        Map<String, @Nullable Object> functions = new LinkedHashMap<>();
        add(functions, "t", a -> marked(texts.text(a.text(0), a.written(1, language))));
        add(functions, "joined", a -> marked(String.join(a.text(1), a.writtenList(0, language))));
        add(functions, "n", this::counted);
        add(functions, "word", a -> texts.word(a.object(0, Enum.class)));
        add(functions, "link", a -> RelativeLinks.from(base, page, a.text(0)));
        add(functions, "slug", a -> Slugs.slug(a.text(0)));
        add(functions, "date", this::date);
        add(functions, "isodate", PageFunctions::isoDate);
        add(functions, "number", a -> number(a, value -> decimals(a, value)));
        add(functions, "percent", a -> number(a, language.numbers()::percent));
        add(functions, "euros", a -> number(a, language.numbers()::euros));
        add(functions, "figure", a -> figure(a.object(0, Figure.class), language.numbers()::number));
        add(functions, "anchor", PageFunctions::anchor);
        add(functions, "size", this::size);
        add(functions, "sup", a -> markup(inContentLanguage(raised(a.object(0, LevelLabel.class)))));
        add(functions, "markdown", this::markdown);
        ChartFunctions drawing = new ChartFunctions(charts, chartMarkup, page);
        add(functions, "indicatorChart", drawing::indicator);
        add(functions, "equipmentChart", drawing::equipment);
        add(functions, "progressionChart", drawing::progression);
        add(functions, "statesChart", drawing::states);
        add(functions, "selfAssessmentChart", drawing::selfAssessment);
        add(functions, "themesChart", drawing::themes);
        add(functions, "distributionChart", drawing::distribution);
        add(functions, "equityChart", drawing::equity);
        add(functions, "agesChart", drawing::ages);
        add(functions, "renewalsChart", drawing::renewals);
        add(functions, "framed", a -> ScrollableTables.framed(a.text(0)));
        add(functions, "acronyms", a -> acronyms.in(a.text(0)));
        return functions;
    }

    private static void add(Map<String, @Nullable Object> functions, String name, Body body) {
        TemplateMethodModelEx function = models -> body.call(new Arguments(name, models));
        functions.put(name, function);
    }

    /** The id of figures of a family: its name, then what they are of. */
    private static String anchor(Arguments arguments) throws TemplateModelException {
        List<String> of =
                arguments.list(1, Object.class).stream().map(String::valueOf).toList();
        return FigureFamily.valueOf(arguments.text(0)).id(of);
    }

    private Object counted(Arguments arguments) throws TemplateModelException {
        BigDecimal count = arguments.number(1);
        List<String> written = new ArrayList<>(List.of(language.numbers().number(count)));
        written.addAll(arguments.written(2, language));
        return marked(texts.plural(arguments.text(0), count, written));
    }

    /** A number of bytes as kilobytes of 1,000 bytes, rounded up. */
    private String size(Arguments arguments) throws TemplateModelException {
        BigDecimal kilobytes = arguments.number(0).movePointLeft(3).setScale(0, RoundingMode.CEILING);
        return texts.text("documents.size", List.of(language.numbers().number(kilobytes)));
    }

    private String date(Arguments arguments) throws TemplateModelException {
        return arguments.value(0) instanceof LocalDate day
                ? language.dates().date(day)
                : language.dates().date(arguments.object(0, PartialDate.class));
    }

    private static String isoDate(Arguments arguments) throws TemplateModelException {
        return arguments.value(0) instanceof LocalDate day
                ? day.toString()
                : Dates.iso(arguments.object(0, PartialDate.class));
    }

    private String number(Arguments arguments, Format format) throws TemplateModelException {
        return arguments.value(0) instanceof Figure figure ? figure(figure, format) : format.write(arguments.number(0));
    }

    private String decimals(Arguments arguments, BigDecimal value) throws TemplateModelException {
        return arguments.size() > 1
                ? language.numbers().number(value, arguments.number(1).intValueExact())
                : language.numbers().number(value);
    }

    private String figure(Figure figure, Format format) throws TemplateModelException {
        BigDecimal value = figure.value();
        if (figure.suppressed()) {
            return texts.text("figure.hidden", List.of());
        }
        return value == null ? texts.text("figure.missing", List.of()) : format.write(value);
    }

    private String inContentLanguage(String markup) {
        return language.isOfContent() ? markup : LanguageMarks.marked(markup);
    }

    private String ofContent(String blocks) {
        return language.isOfContent()
                ? blocks
                : "<div lang=\"" + SiteSettings.CONTENT_LANGUAGE + "\">" + blocks + "</div>";
    }

    private static String raised(LevelLabel level) {
        HTMLOutputFormat html = HTMLOutputFormat.INSTANCE;
        String raised = level.raised().isEmpty() ? "" : "<sup>" + html.escapePlainText(level.raised()) + "</sup>";
        return html.escapePlainText(level.base()) + raised + html.escapePlainText(level.suffix());
    }

    /** A text that may hold marks, as templates see it. */
    private static Object marked(String text) {
        return LanguageMarks.isMarked(text) ? new MarkedText(text) : text;
    }

    private FreePageMarkup markdown(Arguments arguments) throws TemplateModelException {
        MarkdownRenderer.Rendered page = markdown.render(arguments.object(0, FreePageView.class));
        return new FreePageMarkup(markup(ofContent(page.html())), page.acronyms());
    }

    private static TemplateHTMLOutputModel markup(String markup) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    }

    /** What a function does. */
    private interface Body {
        Object call(Arguments arguments) throws TemplateModelException;
    }

    /** How a number is written. */
    private interface Format {
        String write(BigDecimal value) throws TemplateModelException;
    }
}
