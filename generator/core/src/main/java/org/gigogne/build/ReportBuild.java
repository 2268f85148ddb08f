package org.gigogne.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.content.Place;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.report.ReportMetadata;
import org.gigogne.report.ReportPrinter;
import org.gigogne.report.ReportSource;
import org.gigogne.report.TypesetReport;
import org.gigogne.site.ReportKind;
import org.gigogne.site.ReportXhtml;
import org.gigogne.site.SiteRenderer;
import org.gigogne.site.Theme;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SitePaths;

/** Renders and prints the reports of one place. Usable from any thread. */
final class ReportBuild {
    private final SiteRenderer renderer;
    private final ReportPrinter printer;
    private final Theme theme;
    private final Images images;
    private final StageClock clock;
    private final Instant date;

    ReportBuild(
            SiteRenderer renderer,
            ReportPrinter printer,
            Theme theme,
            Images images,
            StageClock clock,
            LocalDate asOf) {
        this.renderer = renderer;
        this.printer = printer;
        this.theme = theme;
        this.images = images;
        this.clock = clock;
        this.date = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The reports that a place offers; adds problems, placed in the templates, to the list. */
    List<FinishedReport> of(Place place, PlaceView view, List<Problem> problems) {
        return renderer.reportKinds(view).stream()
                .flatMap(kind -> clock.timeReport(kind.id(), () -> fit(place, view, kind, problems)).stream())
                .toList();
    }

    /** The report with as much detail on each page as its number of pages allows, found by halving. */
    private Optional<FinishedReport> fit(Place place, PlaceView view, ReportKind kind, List<Problem> problems) {
        DetailSearch search = new DetailSearch(kind.mostDetail());
        Map<List<Integer>, Outcome<Draft>> drafts = new HashMap<>();
        while (true) {
            Outcome<Draft> draft = drafts.computeIfAbsent(search.detail(), detail -> draft(place, view, kind, detail));
            if (draft.value().isEmpty()
                    || search.isSettledBy(draft.value().get().typeset().chapterPages())) {
                problems.addAll(draft.problems());
                return draft.value()
                        .map(settled -> new FinishedReport(
                                settled.xhtml(),
                                clock.time(Stage.PRINT, () -> settled.typeset().print())));
            }
            if (search.isHopeless()) {
                problems.add(tooLong(view, kind));
                return Optional.empty();
            }
        }
    }

    /** A report that may have too many pages. */
    private record Draft(ReportXhtml xhtml, TypesetReport typeset) {}

    private static Problem tooLong(PlaceView view, ReportKind kind) {
        return Problem.of(
                ProblemCode.REPORT_TOO_LONG,
                Location.ofFile("theme/reports/" + kind.id() + ".ftlh"),
                "Le rapport `" + kind.id() + "` de « " + view.name() + " » ne tient pas en " + kind.mostPages()
                        + " pages, même avec le moins de détail.",
                "montrer moins quand `detail` est petit, ou augmenter `" + kind.id()
                        + ".pages` dans `reports/rapports.properties`");
    }

    private Outcome<Draft> draft(Place place, PlaceView view, ReportKind kind, List<Integer> detail) {
        Outcome<ReportXhtml> rendered = clock.time(Stage.RENDER, () -> renderer.report(view, kind, detail));
        List<Problem> problems = new ArrayList<>(rendered.problems());
        if (rendered.value().isEmpty()) {
            return Outcome.failed(problems);
        }
        ReportXhtml xhtml = rendered.value().get();
        ReportMetadata metadata = new ReportMetadata(
                xhtml.title(), view.name(), xhtml.subject(), xhtml.keywords(), xhtml.language(), date);
        PlaceImages found = new PlaceImages(place, SitePaths.reportPage(place.path(), kind.id()), theme, images);
        ReportSource source = new ReportSource(xhtml.id(), xhtml.xhtml(), metadata, found);
        Outcome<TypesetReport> typeset = clock.time(Stage.PRINT, () -> printer.typeset(source));
        typeset.problems().forEach(problem -> problems.add(renderer.relocate(problem, xhtml)));
        return new Outcome<>(typeset.value().map(set -> new Draft(xhtml, set)), problems);
    }
}
