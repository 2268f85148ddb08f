package org.gigogne.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.problem.Problem;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SitePaths;
import org.jspecify.annotations.Nullable;

/** Renders the reports that a place offers: as XHTML for the PDF, and the same XHTML as a page. */
final class ReportWriter {
    private static final String PAGE_TEMPLATE = "pages/rapport.ftlh";

    private final PageWriter pages;
    private final Texts texts;

    ReportWriter(PageWriter pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /** A report; empty when its template writes nothing for the place, or fails and adds problems to the list. */
    Optional<ReportXhtml> write(PlaceView place, ReportKind kind, List<Integer> detail, List<Problem> problems) {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        variables.put("detail", detail);
        return pages.render("reports/" + kind.id() + ".ftlh", page(place, kind.id()), place, variables, problems)
                .filter(xhtml -> !xhtml.isBlank())
                .map(xhtml -> new ReportXhtml(
                        kind.id(),
                        place.path(),
                        SitePaths.reportFile(place.path(), kind.id()),
                        xhtml,
                        text(kind.id(), "title", place),
                        text(kind.id(), "subject", place),
                        keywords(kind.id(), place),
                        texts.text("lang.tag", List.of())));
    }

    /** The page of a report; empty, with problems added to the list, when the template fails. */
    Optional<OutputFile> page(PlaceView place, ReportFile file, List<Problem> problems) {
        ReportXhtml report = file.report();
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        variables.put(
                "subject",
                new ReportSubject(
                        report.id(),
                        report.title(),
                        markup(report.xhtml()),
                        report.path(),
                        file.pages(),
                        file.bytes()));
        Page page = page(place, report.id());
        return pages.render(PAGE_TEMPLATE, page, place, variables, problems)
                .map(html -> new OutputFile(page.path(), html.getBytes(StandardCharsets.UTF_8), PAGE_TEMPLATE));
    }

    /** What the page of documents lists. */
    static ReportDocument document(PlaceView place, ReportFile file) {
        ReportXhtml report = file.report();
        String page = SitePaths.reportPage(place.path(), report.id());
        return new ReportDocument(report.id(), report.path(), page, file.pages(), file.bytes());
    }

    private Page page(PlaceView place, String id) {
        return pages.page("rapport", SitePaths.reportPage(place.path(), id), place);
    }

    private String text(String id, String what, PlaceView place) {
        return texts.text("report." + id + '.' + what, List.of(place.name()));
    }

    private List<String> keywords(String id, PlaceView place) {
        return Arrays.stream(text(id, "keywords", place).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static TemplateHTMLOutputModel markup(String xhtml) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(xhtml);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
