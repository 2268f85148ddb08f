package org.gigogne.build;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.content.ContentReader;
import org.gigogne.content.Place;
import org.gigogne.model.EditionFilter;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.report.ReportMetadata;
import org.gigogne.report.ReportPrinter;
import org.gigogne.report.ReportSource;
import org.gigogne.site.RenderedPlace;
import org.gigogne.site.ReportXhtml;
import org.gigogne.site.SiteRenderer;
import org.gigogne.view.Link;
import org.gigogne.view.PlaceView;
import org.gigogne.view.PlaceViewer;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.SchoolView;
import org.gigogne.view.TerritoryView;

/** The second pass over one place: read, view, render, print, write. Usable from any thread. */
final class PlaceBuild {
    private final ContentReader reader;
    private final EditionFilter filter;
    private final PlaceViewer viewer;
    private final SiteRenderer renderer;
    private final ReportPrinter printer;
    private final SiteWriter writer;
    private final StageClock clock;
    private final LocalDate asOf;

    PlaceBuild(
            ContentReader reader,
            EditionFilter filter,
            PlaceViewer viewer,
            SiteRenderer renderer,
            ReportPrinter printer,
            SiteWriter writer,
            StageClock clock,
            LocalDate asOf) {
        this.reader = reader;
        this.filter = filter;
        this.viewer = viewer;
        this.renderer = renderer;
        this.printer = printer;
        this.writer = writer;
        this.clock = clock;
        this.asOf = asOf;
    }

    /** Builds a school; gives its view, and what went wrong. */
    Outcome<PlaceView> school(Place place, List<Link> ancestors) {
        var read = clock.time(Stage.READ, () -> reader.readSchool(place));
        if (read.value().isEmpty()) {
            return Outcome.failed(read.problems());
        }
        SchoolView view = clock.time(
                Stage.VIEW, () -> viewer.view(filter.filter(read.value().get().school()), ancestors));
        return finish(place, view, clock.time(Stage.RENDER, () -> renderer.render(view)));
    }

    /** Builds a territory; gives its view, and what went wrong. */
    Outcome<PlaceView> territory(SurveyedPlace surveyed, List<Link> ancestors, List<ContainedPlace> parts) {
        var read = clock.time(Stage.READ, () -> reader.readTerritory(surveyed.place()));
        if (read.value().isEmpty()) {
            return Outcome.failed(read.problems());
        }
        TerritoryView view = clock.time(
                Stage.VIEW,
                () -> viewer.view(filter.filter(read.value().get().content()), ancestors, surveyed.synthesis(), parts));
        return finish(surveyed.place(), view, clock.time(Stage.RENDER, () -> renderer.render(view)));
    }

    private Outcome<PlaceView> finish(Place place, PlaceView view, Outcome<RenderedPlace> rendered) {
        List<Problem> problems = new ArrayList<>(rendered.problems());
        rendered.value().ifPresent(pages -> {
            pages.files().forEach(file -> writer.write(file.path(), file.bytes()));
            pages.reports().forEach(report -> print(view, report, problems));
        });
        problems.addAll(Images.copy(place, writer));
        return Outcome.of(view, problems);
    }

    private void print(PlaceView view, ReportXhtml report, List<Problem> problems) {
        ReportSource source = new ReportSource(
                report.id(),
                report.xhtml(),
                new ReportMetadata(
                        report.title(),
                        view.name(),
                        report.subject(),
                        List.of(),
                        "fr-FR",
                        asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        Outcome<byte[]> printed = clock.time(Stage.PRINT, () -> printer.print(source));
        problems.addAll(printed.problems());
        printed.value().ifPresent(bytes -> writer.write(report.path(), bytes));
    }
}
