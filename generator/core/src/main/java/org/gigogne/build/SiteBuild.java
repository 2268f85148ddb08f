package org.gigogne.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gigogne.content.Place;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.site.LinkCheck;
import org.gigogne.site.OutputFile;
import org.gigogne.view.AlphabeticalOrder;
import org.gigogne.view.Link;
import org.gigogne.view.PlaceView;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SiteMapEntry;
import org.gigogne.view.SitePaths;

/** The second pass: every place for itself, then the pages that the site has once. */
final class SiteBuild {
    private final Survey survey;
    private final PlaceBuild places;
    private final List<Rendition> renditions;
    private final LinkCheck links;
    private final Workers workers;
    private final StageClock clock;

    SiteBuild(
            Survey survey,
            PlaceBuild places,
            List<Rendition> renditions,
            LinkCheck links,
            Workers workers,
            StageClock clock) {
        this.survey = survey;
        this.places = places;
        this.renditions = List.copyOf(renditions);
        this.links = links;
        this.workers = workers;
        this.clock = clock;
    }

    /** Builds all pages of a tree without errors; gives what went wrong. */
    List<Problem> run(Place root) {
        List<Job> jobs = new ArrayList<>();
        addJobs(root, List.of(), jobs);
        List<BuiltPlace> built = workers.map(
                jobs,
                job -> job.surveyed().place(),
                this::build,
                late -> new BuiltPlace(List.of(late), Optional.empty(), Optional.empty()));
        List<Problem> problems = new ArrayList<>();
        built.forEach(place -> problems.addAll(place.problems()));
        if (problems.stream().noneMatch(Problem::isError)) {
            List<SiteMapEntry> siteMap =
                    built.stream().flatMap(place -> place.entry().stream()).toList();
            built.get(0)
                    .root()
                    .ifPresent(view ->
                            renditions.forEach(rendition -> problems.addAll(buildRoot(rendition, view, siteMap))));
        }
        return problems;
    }

    private List<Problem> buildRoot(Rendition rendition, PlaceView root, List<SiteMapEntry> siteMap) {
        Outcome<List<OutputFile>> rendered =
                clock.time(Stage.RENDER, () -> rendition.renderer().renderRoot(root, siteMap));
        rendered.value().ifPresent(files -> {
            files.forEach(file -> rendition.writer().write(file.path(), file.bytes()));
            rendition.renderer().addLinks(links, files);
        });
        survey.logo()
                .filter(logo ->
                        !rendition.writer().contains(rendition.renderer().folder() + logo.path()))
                .ifPresent(logo -> rendition.writer().write(logo.path(), logo.bytes()));
        return rendered.problems();
    }

    private BuiltPlace build(Job job) {
        Outcome<PlaceView> outcome = view(job);
        return new BuiltPlace(
                outcome.problems(),
                outcome.value().map(view -> entry(view, job.ancestors().size())),
                outcome.value().filter(view -> view.path().isEmpty()));
    }

    private static SiteMapEntry entry(PlaceView view, int depth) {
        String kindLabel = view instanceof SchoolView school ? school.kindLabel() : "";
        return new SiteMapEntry(SitePaths.home(view.path()), view.name(), kindLabel, depth);
    }

    private Outcome<PlaceView> view(Job job) {
        if (job.surveyed().place().kind() == Place.Kind.SCHOOL) {
            return places.school(job.surveyed().place(), job.ancestors());
        }
        List<ContainedPlace> parts = job.surveyed().place().children().stream()
                .map(child -> survey.places().get(child.path()))
                .filter(Objects::nonNull)
                .map(part -> new ContainedPlace(part.place().path(), part.name(), part.kind(), part.synthesis()))
                .sorted(Comparator.comparing(ContainedPlace::name, AlphabeticalOrder.OF_NAMES)
                        .thenComparing(ContainedPlace::path))
                .toList();
        return places.territory(
                job.surveyed(),
                job.ancestors(),
                parts,
                survey.missingIn(job.surveyed().place()));
    }

    private void addJobs(Place place, List<Link> ancestors, List<Job> jobs) {
        SurveyedPlace surveyed = survey.places().get(place.path());
        if (surveyed == null) {
            return;
        }
        jobs.add(new Job(surveyed, ancestors));
        List<Link> below = new ArrayList<>(ancestors);
        below.add(new Link(surveyed.name(), SitePaths.home(place.path())));
        place.children().forEach(child -> addJobs(child, List.copyOf(below), jobs));
    }

    /** One place to build. */
    private record Job(SurveyedPlace surveyed, List<Link> ancestors) {}

    /** What is kept of a built place: its view is let go, but for that of the root. */
    private record BuiltPlace(List<Problem> problems, Optional<SiteMapEntry> entry, Optional<PlaceView> root) {}
}
