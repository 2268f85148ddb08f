package org.gigogne.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gigogne.problem.Problem;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SitePaths;
import org.jspecify.annotations.Nullable;

/** Renders the reports that a place offers: as XHTML for the PDF, and the same XHTML as pages. */
final class ReportWriter {
    private static final String PAGE_ID = "rapport";
    private static final String PAGE_TEMPLATE = "pages/" + PAGE_ID + ".ftlh";

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

    /** The pages of a report, one for each of its parts; adds problems to the list when the template fails. */
    List<OutputFile> pages(PlaceView place, ReportFile file, List<Problem> problems) {
        ReportXhtml report = file.report();
        IntFunction<String> path = part -> SitePaths.reportPage(place.path(), report.id(), part);
        List<String> parts = ReportParts.of(report.xhtml(), path);
        List<String> paths =
                IntStream.rangeClosed(1, parts.size()).mapToObj(path).toList();
        List<OutputFile> files = new ArrayList<>();
        for (int part = 1; part <= parts.size(); part++) {
            Map<String, @Nullable Object> variables = new LinkedHashMap<>();
            variables.put(
                    "subject",
                    new ReportSubject(
                            report.id(),
                            report.title(),
                            markup(parts.get(part - 1)),
                            part,
                            paths,
                            report.path(),
                            file.pages(),
                            file.bytes()));
            Page page = pages.page(PAGE_ID, paths.get(part - 1), paths.get(0), place);
            pages.render(PAGE_TEMPLATE, page, place, variables, problems)
                    .map(html -> new OutputFile(page.path(), html.getBytes(StandardCharsets.UTF_8), PAGE_TEMPLATE))
                    .ifPresent(files::add);
        }
        return files;
    }

    /** What the page of documents lists. */
    static ReportDocument document(PlaceView place, ReportSize report) {
        String path = SitePaths.reportFile(place.path(), report.id());
        String page = SitePaths.reportPage(place.path(), report.id());
        return new ReportDocument(report.id(), path, page, report.pages(), report.bytes());
    }

    private Page page(PlaceView place, String id) {
        return pages.page(PAGE_ID, SitePaths.reportPage(place.path(), id), place);
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
