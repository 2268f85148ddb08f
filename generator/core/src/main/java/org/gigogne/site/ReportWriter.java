package org.gigogne.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.problem.Problem;
import org.gigogne.view.DocumentView;
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

    /** A report and its page. */
    record Written(ReportXhtml report, OutputFile page) {}

    /** The reports among the documents of a place; adds problems to the list. */
    List<Written> write(PlaceView place, List<Problem> problems) {
        return place.documents().stream()
                .filter(document -> document.format().equals("pdf"))
                .flatMap(document -> write(place, document, problems).stream())
                .toList();
    }

    private Optional<Written> write(PlaceView place, DocumentView document, List<Problem> problems) {
        String id = document.id();
        Page page = new Page("rapport", SitePaths.reportPage(place.path(), id), place.path());
        String title = texts.text("report." + id + ".title", List.of(place.name()));
        String subject = texts.text("report." + id + ".subject", List.of(place.name()));
        return pages.render("reports/" + id + ".ftlh", page, place, new LinkedHashMap<>(), problems)
                .flatMap(xhtml -> {
                    Map<String, @Nullable Object> variables = new LinkedHashMap<>();
                    variables.put("subject", new ReportSubject(id, title, markup(xhtml), document.path()));
                    ReportXhtml report = new ReportXhtml(id, place.path(), document.path(), xhtml, title, subject);
                    return pages.render(PAGE_TEMPLATE, page, place, variables, problems)
                            .map(html -> new Written(
                                    report, new OutputFile(page.path(), html.getBytes(StandardCharsets.UTF_8))));
                });
    }

    private static TemplateHTMLOutputModel markup(String xhtml) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(xhtml);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
