package org.gigogne.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SiteView;
import org.gigogne.view.TerritoryView;

/**
 * Turns views into files: pages, data files, and reports as XHTML.
 *
 * <p>A place is rendered from its view alone. Templates are parsed once; one renderer may serve many threads, and the
 * same view gives the same bytes on each.
 */
public final class SiteRenderer {
    private final Theme theme;
    private final List<GlossaryEntry> glossary;
    private final PageWriter pages;
    private final ReportWriter reports;
    private final DataFiles data;
    private final ReportLocator locator;

    /**
     * A renderer for a site.
     *
     * @param theme templates, texts and assets
     * @param site what all pages share
     * @param glossary lines of the glossary, in the order in which they are shown
     */
    public SiteRenderer(Theme theme, SiteView site, List<GlossaryEntry> glossary) {
        this.theme = theme;
        this.glossary = List.copyOf(glossary);
        Texts texts = Texts.of(theme);
        TemplateEngine engine = new TemplateEngine(theme);
        this.locator = new ReportLocator(engine.sources());
        this.pages =
                new PageWriter(engine, new PageFunctions(texts, new MarkdownRenderer(), new ChartMarkup(engine)), site);
        this.reports = new ReportWriter(pages, texts);
        this.data = new DataFiles(texts, site);
    }

    /** All files and reports of a school; nothing when a template fails. */
    public Outcome<RenderedPlace> render(SchoolView school) {
        return render(school, SchoolPages.rows(), () -> data.of(school));
    }

    /** All files and reports of a territory; nothing when a template fails. */
    public Outcome<RenderedPlace> render(TerritoryView territory) {
        return render(territory, TerritoryPages.rows(), () -> data.of(territory));
    }

    private <P extends PlaceView> Outcome<RenderedPlace> render(
            P place, List<PageRow<P>> rows, Supplier<List<OutputFile>> dataFiles) {
        List<Problem> problems = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        List<ReportXhtml> documents = new ArrayList<>();
        rows.forEach(row -> files.addAll(pages.write(row, place, Map.of(), problems)));
        try {
            files.addAll(dataFiles.get());
            reports.write(place, problems).forEach(written -> {
                files.add(written.page());
                documents.add(written.report());
            });
        } catch (MissingTextException e) {
            problems.add(Problem.of(ProblemCode.MISSING_TEXT, Texts.LOCATION, String.valueOf(e.getMessage()), null));
        }
        return problems.isEmpty()
                ? Outcome.of(new RenderedPlace(files, documents), List.of())
                : Outcome.failed(problems);
    }

    /**
     * The pages that a site has once, and the assets of the theme.
     *
     * @param root the root place
     * @param places every place, in the order of the tree
     */
    public Outcome<List<OutputFile>> renderRoot(PlaceView root, List<SiteMapEntry> places) {
        List<Problem> problems = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        Map<String, Object> variables = Map.of("places", List.copyOf(places), "glossary", glossary);
        RootPages.rows().forEach(row -> files.addAll(pages.write(row, root, variables, problems)));
        for (String asset : theme.assets()) {
            String path = "assets/" + asset;
            theme.read(path)
                    .ifPresentOrElse(
                            bytes -> files.add(new OutputFile(path, bytes)),
                            () -> problems.add(Problem.of(
                                    ProblemCode.MISSING_ASSET,
                                    Location.ofFile("theme/" + path),
                                    "Le fichier est cité dans `assets.txt` mais n'existe pas.",
                                    null)));
        }
        return problems.isEmpty() ? Outcome.of(files, List.of()) : Outcome.failed(problems);
    }

    /**
     * The same problem, located in the template that wrote the element; when none is found, in the report's template as
     * a whole.
     *
     * @param problem located in the XHTML of the report
     * @param report what was to be laid out
     */
    public Problem relocate(Problem problem, ReportXhtml report) {
        Location at = problem.location();
        Location found = locator.find(report, at.line(), at.column())
                .orElseGet(() -> Location.ofFile("theme/reports/" + report.id() + ".ftlh"));
        return Problem.of(problem.code(), found, problem.message(), problem.hint());
    }
}
