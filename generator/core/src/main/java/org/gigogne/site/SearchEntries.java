package org.gigogne.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gigogne.view.ActionView;
import org.gigogne.view.FeedbackView;
import org.gigogne.view.FreePageView;
import org.gigogne.view.GlossaryEntry;
import org.gigogne.view.IndicatorView;
import org.gigogne.view.PlaceView;
import org.gigogne.view.ProgressionView;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SitePaths;
import org.gigogne.view.TerritoryView;

/** What the search finds of a place: taken from its view, so that it holds nothing that the edition does not show. */
final class SearchEntries {
    /** Longest text of an entry, in UTF-16 code units. */
    static final int LONGEST = 600;

    private static final List<Part> PARTS = List.of(
            new Part(SitePaths::progression, "nav.progression", SearchWords::progression),
            new Part(SitePaths::plan, "nav.plan", SearchWords::plan),
            new Part(SitePaths::indicators, "nav.indicators", SearchWords::indicators),
            new Part(SitePaths::inventory, "nav.inventory", SearchWords::inventory),
            new Part(SitePaths::feedbacks, "nav.feedbacks", SearchWords::none),
            new Part(SitePaths::meetings, "nav.meetings", SearchWords::meetings),
            new Part(SitePaths::training, "nav.training", SearchWords::training),
            new Part(SitePaths::selfAssessment, "nav.self-assessment", SearchWords::selfAssessment),
            new Part(SitePaths::continuity, "nav.continuity", SearchWords::continuity),
            new Part(SitePaths::calendar, "nav.calendar", SearchWords::none),
            new Part(SitePaths::documents, "nav.documents", SearchWords::none),
            new Part(SitePaths::parts, "nav.parts", SearchWords::none),
            new Part(SitePaths::themes, "nav.themes", SearchWords::themes),
            new Part(SitePaths::staff, "nav.staff", SearchWords::none),
            new Part(SitePaths::coverage, "nav.coverage", SearchWords::none),
            new Part(SitePaths::competencies, "nav.competencies", SearchWords::progression));

    /** Keys of the names of pages, by path. */
    private static final Map<String, String> ROOT_PAGES = Map.of(
            "aide.html", "help.heading",
            "glossaire.html", "glossary.heading",
            "plan-du-site.html", "sitemap.heading",
            "accessibilite.html", "accessibility.heading",
            "mentions-legales.html", "legal.heading",
            "calculs.html", "calculs.heading");

    private final Texts texts;
    private final MarkdownRenderer markdown;

    SearchEntries(Texts texts, MarkdownRenderer markdown) {
        this.texts = texts;
        this.markdown = markdown;
    }

    /**
     * The entries of a place.
     *
     * @param pages paths of its pages
     * @param reports its reports
     */
    List<SearchEntry> of(PlaceView place, Set<String> pages, List<ReportFile> reports) {
        List<SearchEntry> entries = new ArrayList<>();
        entries.add(home(place));
        for (Part part : PARTS) {
            String path = part.path().apply(place.path());
            if (pages.contains(path)) {
                String name = texts.text(part.name(), List.of());
                entries.add(entry(SearchKind.PAGE, place, name, part.words().apply(place), path));
            }
        }
        for (ProgressionView.LevelView level : PlaceParts.levels(place)) {
            if (pages.contains(level.path())) {
                String name = texts.text("level.name", List.of(level.level().code()));
                entries.add(entry(SearchKind.PAGE, place, name, SearchWords.of(level), level.path()));
            }
        }
        for (FreePageView page : place.pages()) {
            entries.add(entry(
                    SearchKind.FREE_PAGE,
                    place,
                    page.title(),
                    List.of(markdown.render(page).words()),
                    page.path()));
        }
        for (ActionView action : PlaceParts.actions(place.plan())) {
            entries.add(entry(SearchKind.ACTION, place, action.what(), SearchWords.of(action), action.path()));
            for (IndicatorView indicator : action.indicators()) {
                String path = action.path() + '#' + indicator.id();
                entries.add(entry(SearchKind.INDICATOR, place, indicator.label(), List.of(action.what()), path));
            }
        }
        for (FeedbackView feedback : place.feedbacks()) {
            String path = SitePaths.feedback(place.path(), feedback.id());
            entries.add(entry(SearchKind.FEEDBACK, place, feedback.title(), SearchWords.of(feedback), path));
        }
        for (ReportFile file : reports) {
            ReportXhtml report = file.report();
            String path = SitePaths.reportPage(place.path(), report.id());
            String name = texts.text("report." + report.id() + ".name", List.of());
            entries.add(entry(SearchKind.REPORT, place, name, List.of(), path));
        }
        return List.copyOf(entries);
    }

    /**
     * The entries of the pages that the site has once.
     *
     * @param pages paths of these pages
     * @param glossary lines of the glossary
     */
    List<SearchEntry> ofRoot(Set<String> pages, List<GlossaryEntry> glossary) {
        List<String> acronyms = glossary.stream().map(GlossaryEntry::acronym).toList();
        return ROOT_PAGES.entrySet().stream()
                .filter(page -> pages.contains(page.getKey()))
                .map(page -> new SearchEntry(
                        SearchKind.PAGE,
                        "",
                        "",
                        texts.text(page.getValue(), List.of()),
                        page.getKey().equals("glossaire.html") ? text(acronyms) : "",
                        page.getKey()))
                .sorted()
                .toList();
    }

    /** The home page of a place belongs to the place above. */
    private SearchEntry home(PlaceView place) {
        String above = place.ancestors().isEmpty()
                ? ""
                : place.ancestors().get(place.ancestors().size() - 1).label();
        List<String> words = new ArrayList<>();
        if (place instanceof SchoolView school) {
            words.addAll(SearchWords.of(school));
        } else {
            TerritoryView territory = (TerritoryView) place;
            words.add(territory.ownKind() == null ? texts.word(territory.kind()) : territory.ownKind());
            words.addAll(territory.paragraphs());
        }
        SearchKind kind = place instanceof SchoolView ? SearchKind.SCHOOL : SearchKind.TERRITORY;
        String path = SitePaths.home(place.path());
        return new SearchEntry(kind, place.path(), above, place.name(), text(words), path);
    }

    private SearchEntry entry(SearchKind kind, PlaceView place, String title, List<String> words, String path) {
        return new SearchEntry(kind, place.path(), place.name(), title, text(words), path);
    }

    /** The words in one line, cut behind a word when they are too long. */
    private String text(List<String> words) {
        String all = String.join(texts.text("sentence.dot", List.of()), words)
                .replaceAll("\\s+", " ")
                .strip();
        if (all.length() <= LONGEST) {
            return all;
        }
        int end = all.lastIndexOf(' ', LONGEST - 1);
        return all.substring(0, end > 0 ? end : all.offsetByCodePoints(0, LONGEST / 2)) + '…';
    }

    /**
     * A page about a part of a place.
     *
     * @param path its path, by that of the place
     * @param name key of its name in the texts
     * @param words what it says
     */
    private record Part(UnaryOperator<String> path, String name, Function<PlaceView, List<String>> words) {}
}
