package org.gigogne.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.view.AlphabetPage;
import org.gigogne.view.GlossaryEntry;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SiteMapEntry;
import org.gigogne.view.SiteView;
import org.gigogne.view.TerritoryView;

/**
 * Turns views into reports as XHTML, then into files: pages and data files.
 *
 * <p>A place is rendered from its view alone. Templates are parsed once; one renderer may serve many threads, and the
 * same view gives the same bytes on each. The renderer remembers what its search is to find of each place.
 */
public final class SiteRenderer {
    private final Theme theme;
    private final SiteView site;
    private final Texts texts;
    private final String folder;
    private final List<GlossaryEntry> glossary;
    private final PageWriter pages;
    private final ReportCatalogue catalogue;
    private final ReportWriter reports;
    private final DataFiles data;
    private final IdentityFiles identity;
    private final SiteSearch search;
    private final TemplateLocator locator;
    private final LinkOrigins origins;

    /** A renderer for a site in the first of its languages. */
    public SiteRenderer(Theme theme, SiteView site, List<GlossaryEntry> glossary) {
        this(theme, site, glossary, site.languages().get(0), TemplateTimes.UNTOLD);
    }

    /**
     * A renderer for a site in one of its languages. The paths of its files are from the {@link #folder} of that
     * language.
     *
     * @param theme templates, texts and assets
     * @param site what all pages share
     * @param glossary lines of the glossary, in the order in which they are shown
     * @param language one of those of the site
     * @param times told of each rendering
     */
    public SiteRenderer(
            Theme theme, SiteView site, List<GlossaryEntry> glossary, String language, TemplateTimes times) {
        this.theme = theme;
        this.site = site;
        this.texts = Texts.of(theme, language);
        this.glossary = List.copyOf(glossary);
        SiteLanguages languages = new SiteLanguages(theme, site.languages(), language);
        this.folder = languages.folder();
        Language spoken = new Language(texts);
        TemplateEngine engine = new TemplateEngine(theme, spoken);
        Acronyms acronyms = new Acronyms(glossary);
        this.locator = new TemplateLocator(theme);
        MarkdownRenderer markdown = new MarkdownRenderer(texts, acronyms);
        this.search = new SiteSearch(texts, markdown, glossary);
        this.origins = new LinkOrigins(folder, locator, markdown);
        this.pages = new PageWriter(
                engine, new PageFunctions(spoken, markdown, new ChartMarkup(engine), acronyms), site, languages, times);
        this.catalogue = ReportCatalogue.of(theme);
        this.reports = new ReportWriter(pages, texts);
        this.data = new DataFiles(spoken, site, folder);
        this.identity = new IdentityFiles(site.identity());
    }

    /** The languages that a theme speaks, sorted: two or three letters each. */
    public static List<String> languages(Theme theme) {
        return Texts.languages(theme);
    }

    /** Where the files of this renderer belong in the site, with a final {@code /}; empty for the root. */
    public String folder() {
        return folder;
    }

    /** The reports that a place may offer: a template that writes nothing for it offers none. */
    public List<ReportKind> reportKinds(PlaceView place) {
        return catalogue.of(place);
    }

    /**
     * A report of a place.
     *
     * @param detail how much it may show on each of the pages that it may have, from 0 to {@link
     *     ReportKind#MOST_DETAIL}
     * @return the report; none without problems when its template writes nothing for the place
     */
    public Outcome<ReportXhtml> report(PlaceView place, ReportKind kind, List<Integer> detail) {
        List<Problem> problems = new ArrayList<>();
        try {
            Optional<ReportXhtml> report = reports.write(place, kind, detail, problems);
            return new Outcome<>(report, problems);
        } catch (MissingTextException e) {
            return Outcome.failed(List.of(missingText(e)));
        }
    }

    /**
     * All pages and data files of a place; nothing when a template fails.
     *
     * @param reports its reports, in the order in which they are offered
     */
    public Outcome<RenderedFiles> render(PlaceView place, List<ReportFile> reports) {
        return place instanceof SchoolView school
                ? render(school, SchoolPages.rows(), reports, () -> data.of(school))
                : render((TerritoryView) place, TerritoryPages.rows(), reports, () -> data.of((TerritoryView) place));
    }

    /**
     * The pages of a place that some templates write; nothing when one fails.
     *
     * @param templates their paths in the theme
     * @param reports the reports of the place, in the order in which they are offered
     */
    public Outcome<List<OutputFile>> renderPages(PlaceView place, Set<String> templates, List<ReportSize> reports) {
        List<Problem> problems = new ArrayList<>();
        List<OutputFile> files = place instanceof SchoolView school
                ? write(school, PageRow.by(templates, SchoolPages.rows()), reports, problems)
                : write((TerritoryView) place, PageRow.by(templates, TerritoryPages.rows()), reports, problems);
        return problems.isEmpty() ? Outcome.of(files, List.of()) : Outcome.failed(problems);
    }

    private <P extends PlaceView> List<OutputFile> write(
            P place, List<PageRow<P>> rows, List<ReportSize> reports, List<Problem> problems) {
        List<ReportDocument> documents = reports.stream()
                .map(report -> ReportWriter.document(place, report))
                .toList();
        return rows.stream()
                .flatMap(row -> pages.write(row, place, Map.of("reports", documents), problems).stream())
                .toList();
    }

    /** Has the search find what it found of a place before. */
    public void find(FoundEntries found) {
        search.add(found);
    }

    /**
     * Has the search find what a former one found of some places, if what that kept is enough.
     *
     * @param folders the folders of these places
     * @return whether it was enough; else it finds nothing of them
     */
    public boolean findAgain(KeptEntries former, Set<String> folders) {
        return search.addFormer(former, folders);
    }

    /** What the search keeps of all that it found, once all places are in. */
    public KeptEntries found() {
        return search.kept();
    }

    private <P extends PlaceView> Outcome<RenderedFiles> render(
            P place, List<PageRow<P>> rows, List<ReportFile> ready, Supplier<List<OutputFile>> dataFiles) {
        List<Problem> problems = new ArrayList<>();
        List<ReportSize> sizes = ready.stream().map(ReportFile::size).toList();
        List<OutputFile> files = new ArrayList<>(write(place, rows, sizes, problems));
        try {
            files.addAll(dataFiles.get());
            ready.forEach(file -> files.addAll(reports.pages(place, file, problems)));
            FoundEntries found = search.of(place, files, ready);
            if (problems.isEmpty()) {
                search.add(found);
                return Outcome.of(new RenderedFiles(files, found, sizes), List.of());
            }
        } catch (MissingTextException e) {
            problems.add(missingText(e));
        }
        return Outcome.failed(problems);
    }

    private Problem missingText(MissingTextException e) {
        return Problem.of(ProblemCode.MISSING_TEXT, texts.location(), String.valueOf(e.getMessage()), null);
    }

    /**
     * The pages that a site has once, the index of its search, the assets of the theme, and what makes the site's
     * identity: after all places.
     *
     * @param root the root place
     * @param places every place, in the order of the tree
     */
    public Outcome<List<OutputFile>> renderRoot(PlaceView root, List<SiteMapEntry> places) {
        List<Problem> problems = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        List<AlphabetPage> alphabet = search.alphabet();
        Map<String, Object> variables = Map.of(
                "places",
                List.copyOf(places),
                "glossary",
                glossary,
                "alphabet",
                alphabet,
                "isSearchPartial",
                search.isPartial());
        RootPages.rows(alphabet).forEach(row -> files.addAll(pages.write(row, root, variables, problems)));
        try {
            files.add(search.file(files));
        } catch (MissingTextException e) {
            problems.add(missingText(e));
        }
        theme.assets().forEach(asset -> copy("assets/" + asset, asset, files, problems));
        files.addAll(identity.sheet());
        identity.fonts().forEach(font -> copy("fonts/" + font, font, files, problems));
        return problems.isEmpty() ? Outcome.of(files, List.of()) : Outcome.failed(problems);
    }

    private void copy(String source, String asset, List<OutputFile> files, List<Problem> problems) {
        theme.read(source)
                .ifPresentOrElse(
                        bytes -> files.add(new OutputFile("assets/" + asset, bytes)),
                        () -> problems.add(Problem.of(
                                ProblemCode.MISSING_ASSET,
                                Location.ofFile("theme/" + source),
                                "Il manque au thème un fichier que le site publie.",
                                "remettez-le, ou retirez-le de `assets.txt`")));
    }

    /**
     * Has the links of files that come together checked.
     *
     * @param place whose files they are
     * @param files as rendered
     * @param others paths of more files that come with them
     * @return where links lead to files that are not among these
     */
    public Set<String> addLinks(LinkCheck check, PlaceView place, List<OutputFile> files, Collection<String> others) {
        return check.add(origins, files, others, place.pages());
    }

    /**
     * Where links of files that come together lead to files that are not among these; empty when a link among them leads
     * nowhere.
     *
     * @param place whose files they are
     * @param files pages and others, as rendered
     * @param others paths of more files that come with them
     */
    public Optional<Set<String>> targets(PlaceView place, List<OutputFile> files, Collection<String> others) {
        LinkCheck check = new LinkCheck(site);
        Set<String> targets = addLinks(check, place, files, others);
        return check.problems(LinkCheck.Files.ALL).isEmpty() ? Optional.of(targets) : Optional.empty();
    }

    /**
     * Has the links of the files checked that a site has once.
     *
     * @return where links lead to files that are not among these
     */
    public Set<String> addLinks(LinkCheck check, List<OutputFile> files) {
        return check.add(origins, files, List.of(), List.of());
    }

    /** The same problem, located in the template that wrote the element: see {@link #templateOf}. */
    public Problem relocate(Problem problem, ReportXhtml report) {
        return Problem.of(problem.code(), templateOf(problem.location(), report), problem.message(), problem.hint());
    }

    /**
     * The place in the template that wrote an element; when none is found, the report's template as a whole.
     *
     * @param place in the XHTML of the report
     */
    public Location templateOf(Location place, ReportXhtml report) {
        return locator.find(report, place.line(), place.column())
                .orElseGet(() -> Location.ofFile("theme/reports/" + report.id() + ".ftlh"));
    }
}
