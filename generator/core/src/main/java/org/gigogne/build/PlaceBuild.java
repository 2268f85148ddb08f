package org.gigogne.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigogne.content.Catalogues;
import org.gigogne.content.ContentReader;
import org.gigogne.content.Place;
import org.gigogne.model.Catalogue;
import org.gigogne.model.EditionFilter;
import org.gigogne.model.School;
import org.gigogne.model.TerritoryContent;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.site.LinkCheck;
import org.gigogne.site.OutputFile;
import org.gigogne.site.ReportFile;
import org.gigogne.site.ReportXhtml;
import org.gigogne.view.Link;
import org.gigogne.view.PlaceView;
import org.gigogne.view.PlaceViewer;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SitePaths;
import org.gigogne.view.TerritoryView;

/** The second pass over one place: read, view, print, render, write, verify. Usable from any thread. */
final class PlaceBuild {
    private final ContentReader reader;
    private final Catalogues catalogues;
    private final EditionFilter filter;
    private final PlaceViewer viewer;
    private final Images images;
    private final List<Rendition> renditions;
    private final LinkCheck links;
    private final StageClock clock;

    PlaceBuild(
            ContentReader reader,
            Catalogues catalogues,
            EditionFilter filter,
            PlaceViewer viewer,
            Images images,
            List<Rendition> renditions,
            LinkCheck links,
            StageClock clock) {
        this.reader = reader;
        this.catalogues = catalogues;
        this.filter = filter;
        this.viewer = viewer;
        this.images = images;
        this.renditions = List.copyOf(renditions);
        this.links = links;
        this.clock = clock;
    }

    /** Builds a school; gives its view, and what went wrong. */
    Outcome<PlaceView> school(Place place, List<Link> ancestors) {
        var read = clock.time(Stage.READ, () -> reader.readSchool(place));
        if (read.value().isEmpty()) {
            return Outcome.failed(read.problems());
        }
        School school =
                catalogues.at(place.path()).whole().completed(read.value().get().school());
        SchoolView view = clock.time(Stage.VIEW, () -> viewer.view(filter.filter(school), ancestors));
        return finish(place.holding(filter.files(place.files(), school.pages())), view);
    }

    /** Builds a territory; gives its view, and what went wrong. */
    Outcome<PlaceView> territory(
            SurveyedPlace surveyed, List<Link> ancestors, List<ContainedPlace> parts, List<String> missing) {
        var read = clock.time(Stage.READ, () -> reader.readTerritory(surveyed.place()));
        if (read.value().isEmpty()) {
            return Outcome.failed(read.problems());
        }
        Place place = surveyed.place();
        TerritoryContent content =
                catalogues.at(place.path()).whole().completed(read.value().get().content());
        Catalogue catalogue = catalogues.in(place.path());
        TerritoryView view = clock.time(
                Stage.VIEW,
                () -> viewer.view(filter.filter(content), ancestors, surveyed.synthesis(), parts, missing, catalogue));
        return finish(place.holding(filter.files(place.files(), content.pages())), view);
    }

    private Outcome<PlaceView> finish(Place place, PlaceView view) {
        List<Problem> problems = new ArrayList<>();
        renditions.forEach(rendition -> render(place, view, rendition, problems));
        return Outcome.of(view, problems);
    }

    private void render(Place place, PlaceView view, Rendition rendition, List<Problem> problems) {
        SiteWriter writer = rendition.writer();
        List<FinishedReport> finished = rendition.reports().of(place, view, problems);
        finished.forEach(
                report -> writer.write(report.xhtml().path(), report.printed().pdf()));
        List<ReportFile> ready = finished.stream().map(FinishedReport::file).toList();
        Outcome<List<OutputFile>> rendered =
                clock.time(Stage.RENDER, () -> rendition.renderer().render(view, ready));
        problems.addAll(rendered.problems());
        rendered.value().ifPresent(files -> {
            files.forEach(file -> writer.write(file.path(), file.bytes()));
            clock.time(Stage.CHECK, () -> {
                rendition.renderer().addLinks(links, view, files, others(place, finished));
                return true;
            });
            ReportGate gate = rendition.gate();
            if (gate != ReportGate.OPEN) {
                problems.addAll(clock.time(Stage.VERIFY, () -> verify(gate, finished, files)));
            }
        });
        problems.addAll(images.copy(place, writer));
    }

    /** Paths of the reports and images of a place. */
    private static List<String> others(Place place, List<FinishedReport> finished) {
        return Stream.concat(
                        finished.stream().map(report -> report.xhtml().path()),
                        place.files().stream()
                                .filter(Images::isPublished)
                                .map(name -> SitePaths.of(place.path(), name)))
                .toList();
    }

    private static List<Problem> verify(ReportGate gate, List<FinishedReport> finished, List<OutputFile> files) {
        Map<String, OutputFile> pages = files.stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
        return finished.stream()
                .flatMap(report -> gate.check(report, pages(report.xhtml(), pages)).stream())
                .toList();
    }

    /** The pages of a report, in order. */
    private static List<OutputFile> pages(ReportXhtml report, Map<String, OutputFile> pages) {
        return IntStream.iterate(1, part -> part + 1)
                .mapToObj(part -> pages.get(SitePaths.reportPage(report.place(), report.id(), part)))
                .takeWhile(Objects::nonNull)
                .toList();
    }
}
