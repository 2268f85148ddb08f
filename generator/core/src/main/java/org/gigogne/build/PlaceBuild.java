package org.gigogne.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigogne.content.Catalogues;
import org.gigogne.content.ContentReader;
import org.gigogne.content.Place;
import org.gigogne.content.SchoolDocuments;
import org.gigogne.model.Catalogue;
import org.gigogne.model.EditionFilter;
import org.gigogne.model.School;
import org.gigogne.model.TerritoryContent;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.site.LinkCheck;
import org.gigogne.site.OutputFile;
import org.gigogne.site.RenderedFiles;
import org.gigogne.site.ReportFile;
import org.gigogne.site.ReportSize;
import org.gigogne.site.ReportXhtml;
import org.gigogne.store.StampedFile;
import org.gigogne.view.Link;
import org.gigogne.view.PlaceViewer;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SiteMapEntry;
import org.gigogne.view.SitePaths;
import org.gigogne.view.TerritoryView;

/**
 * The second pass over one place: read, view, print, render, write, verify. When the view is the one that the last build
 * showed, its files stay. Usable from any thread.
 */
final class PlaceBuild {
    private final ContentReader reader;
    private final Catalogues catalogues;
    private final EditionFilter filter;
    private final PlaceViewer viewer;
    private final Images images;
    private final List<Rendition> renditions;
    private final LinkCheck links;
    private final Reuse reuse;
    private final StageClock clock;

    PlaceBuild(
            ContentReader reader,
            Catalogues catalogues,
            EditionFilter filter,
            PlaceViewer viewer,
            Images images,
            List<Rendition> renditions,
            LinkCheck links,
            Reuse reuse,
            StageClock clock) {
        this.reader = reader;
        this.catalogues = catalogues;
        this.filter = filter;
        this.viewer = viewer;
        this.images = images;
        this.renditions = List.copyOf(renditions);
        this.links = links;
        this.reuse = reuse;
        this.clock = clock;
    }

    /** The view of a school. */
    Outcome<ShownPlace> school(SurveyedPlace surveyed, List<Link> ancestors) {
        Place place = surveyed.place();
        Outcome<School> read = clock.time(
                Stage.READ,
                () -> reuse.school(surveyed)
                        .map(school -> Outcome.of(school, List.of()))
                        .orElseGet(() -> read(place)));
        if (read.value().isEmpty()) {
            return Outcome.failed(read.problems());
        }
        School school = read.value().get();
        SchoolView view = clock.time(Stage.VIEW, () -> viewer.view(filter.filter(school), ancestors));
        return Outcome.of(new ShownPlace(place.holding(filter.files(place.files(), school.pages())), view), List.of());
    }

    private Outcome<School> read(Place place) {
        Outcome<SchoolDocuments> read = reader.readSchool(place);
        return new Outcome<>(
                read.value()
                        .map(documents -> catalogues.at(place.path()).whole().completed(documents.school())),
                read.problems());
    }

    /** The view of a territory. */
    Outcome<ShownPlace> territory(
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
        return Outcome.of(new ShownPlace(place.holding(filter.files(place.files(), content.pages())), view), List.of());
    }

    /**
     * Writes all files of a place.
     *
     * @param from key of what its view was made from
     * @param shown key of what its files show
     * @param entry its line in the site map
     * @return what was written, and what went wrong
     */
    Outcome<RenderedPlace> write(ShownPlace place, String from, String shown, SiteMapEntry entry) {
        List<Problem> problems = new ArrayList<>();
        List<StampedFile> files = Collections.synchronizedList(new ArrayList<>());
        SortedSet<String> targets = new TreeSet<>();
        List<String> search = new ArrayList<>();
        Set<String> templates = new TreeSet<>();
        List<List<ReportSize>> reports = new ArrayList<>();
        for (Rendition rendition : renditions) {
            SiteWriter writer = rendition.writer().noting(files);
            render(place, rendition, writer, targets, problems).ifPresent(made -> {
                search.add(reuse.keep(made.found()));
                made.files().stream()
                        .map(OutputFile::template)
                        .filter(template -> !template.isEmpty())
                        .forEach(templates::add);
                reports.add(made.reports());
            });
            problems.addAll(images.copy(place.place(), writer));
        }
        RenderedPlace rendered = new RenderedPlace(
                from,
                shown,
                Optional.of(entry),
                List.copyOf(files),
                targets.stream().map(String::intern).toList(), // most are those of the pages of other places too
                List.copyOf(search),
                List.copyOf(templates),
                List.copyOf(reports));
        return Outcome.of(rendered, problems);
    }

    /** Has the links of a place looked up whose files were not written anew. */
    void relink(ShownPlace place) {
        for (Rendition rendition : renditions) {
            SiteWriter nowhere = new SiteWriter(SiteWriter.Target.nowhere(), clock);
            render(place, rendition, nowhere, new TreeSet<>(), new ArrayList<>());
        }
    }

    private Optional<RenderedFiles> render(
            ShownPlace shown, Rendition rendition, SiteWriter writer, Set<String> targets, List<Problem> problems) {
        Place place = shown.place();
        List<FinishedReport> finished = rendition
                .reports()
                .map(reports -> reports.of(place, shown.view(), problems))
                .orElse(List.of());
        finished.forEach(
                report -> writer.write(report.xhtml().path(), report.printed().pdf()));
        List<ReportFile> ready = finished.stream().map(FinishedReport::file).toList();
        Outcome<RenderedFiles> rendered =
                clock.time(Stage.RENDER, () -> rendition.renderer().render(shown.view(), ready));
        problems.addAll(rendered.problems());
        rendered.value().map(RenderedFiles::files).ifPresent(files -> {
            files.forEach(file -> writer.write(file.path(), file.bytes()));
            targets.addAll(clock.time(
                    Stage.CHECK,
                    () -> rendition.renderer().addLinks(links, shown.view(), files, others(place, finished))));
            ReportGate gate = rendition.gate();
            if (gate != ReportGate.OPEN) {
                problems.addAll(clock.time(Stage.VERIFY, () -> verify(gate, finished, files)));
            }
        });
        return rendered.value();
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
