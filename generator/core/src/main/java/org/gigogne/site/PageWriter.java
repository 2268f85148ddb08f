package org.gigogne.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SiteView;
import org.gigogne.view.TerritoryView;
import org.jspecify.annotations.Nullable;

/** Renders templates with the variables and functions that they expect. */
final class PageWriter {
    private final TemplateEngine engine;
    private final PageFunctions functions;
    private final SiteView site;
    private final SiteLanguages languages;
    private final TemplateTimes times;

    PageWriter(
            TemplateEngine engine,
            PageFunctions functions,
            SiteView site,
            SiteLanguages languages,
            TemplateTimes times) {
        this.engine = engine;
        this.functions = functions;
        this.site = site;
        this.languages = languages;
        this.times = times;
    }

    /** The pages of a row; adds problems to the list. */
    <P extends PlaceView> List<OutputFile> write(PageRow<P> row, P place, Map<String, ?> more, List<Problem> problems) {
        return row.targets().apply(place).stream()
                .flatMap(target -> {
                    Map<String, @Nullable Object> variables = new LinkedHashMap<>(more);
                    variables.put("subject", target.subject());
                    return render(row.template(), page(row.id(), target.path(), place), place, variables, problems)
                            .map(html -> new OutputFile(
                                    target.path(), html.getBytes(StandardCharsets.UTF_8), row.template()))
                            .stream();
                })
                .toList();
    }

    /** What a template knows of a page that each language has. */
    Page page(String id, String path, PlaceView place) {
        return page(id, path, path, place);
    }

    /** What a template knows of a page that another language may not have: there the counterpart stands for it. */
    Page page(String id, String path, String counterpart, PlaceView place) {
        return new Page(id, path, languages.folder() + path, counterpart, place.path());
    }

    /** What a template gives for a page; empty, with problems added to the list, when it fails. */
    Optional<String> render(
            String template, Page page, PlaceView place, Map<String, @Nullable Object> more, List<Problem> problems) {
        String base = page.path().equals(RootPages.NOT_FOUND) ? site.basePath() : "";
        String root = base.isEmpty() ? "" : base + languages.folder();
        Map<String, @Nullable Object> variables = new LinkedHashMap<>(functions.of(page.path(), root));
        variables.put("site", site);
        variables.put("place", place);
        variables.put("school", place instanceof SchoolView school ? school : null);
        variables.put("territory", place instanceof TerritoryView territory ? territory : null);
        variables.put("page", page);
        variables.put("languages", languages.links(page, base));
        variables.putAll(more);
        long start = System.nanoTime();
        Outcome<String> outcome = engine.render(template, variables, page.path());
        times.rendered(template, System.nanoTime() - start);
        problems.addAll(outcome.problems());
        return outcome.value().map(RaisedOrdinals::in);
    }
}
