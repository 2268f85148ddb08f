package org.gigogne.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gigogne.build.History.PlaceRecord;
import org.gigogne.build.SitePlan.Job;
import org.gigogne.content.Place;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.site.LinkCheck;
import org.gigogne.view.AlphabeticalOrder;
import org.gigogne.view.PlaceView;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SiteMapEntry;
import org.gigogne.view.SitePaths;

/** The second pass: every place for itself, then the pages that the site has once. What would be the same again stays. */
final class SiteBuild {
    private final SitePlan plan;
    private final Survey survey;
    private final PlaceBuild places;
    private final PageRenewal renewal;
    private final List<Rendition> renditions;
    private final SiteWriter writer;
    private final LinkCheck links;
    private final Reuse reuse;
    private final Workers workers;
    private final StageClock clock;
    private final Progress progress;

    /**
     * A build of all files.
     *
     * @param writer writes to the root of the site
     */
    SiteBuild(
            SitePlan plan,
            Survey survey,
            PlaceBuild places,
            List<Rendition> renditions,
            SiteWriter writer,
            LinkCheck links,
            Reuse reuse,
            Workers workers,
            Run run) {
        this.plan = plan;
        this.survey = survey;
        this.places = places;
        this.renewal = new PageRenewal(renditions, writer, reuse.changedTemplates(), places::relink, run.clock);
        this.renditions = List.copyOf(renditions);
        this.writer = writer;
        this.links = links;
        this.reuse = reuse;
        this.workers = workers;
        this.clock = run.clock;
        this.progress = run.progress;
    }

    /** Builds all files. */
    BuiltSite run() {
        progress.begin(Stage.RENDER, plan.jobs().size());
        List<BuiltPlace> built = buildPlaces();
        List<Problem> problems = new ArrayList<>();
        built.forEach(place -> problems.addAll(place.problems()));
        Optional<RenderedPlace> pages = Optional.empty();
        if (problems.stream().noneMatch(Problem::isError)) {
            pages = buildRoot(built, problems);
            renewLosers(built);
        }
        SortedMap<String, PlaceRecord> records = new TreeMap<>();
        built.forEach(place -> records.put(place.job().path(), place.record()));
        return new BuiltSite(records, pages, problems, false);
    }

    /**
     * Builds every place, in the order of jobs. After a change, a school has to be rendered and the territories above it: the
     * school is the first that is begun, for rendering it and adding up the territories take about the same time.
     */
    private List<BuiltPlace> buildPlaces() {
        List<Job> jobs = new ArrayList<>(plan.jobs());
        int first = IntStream.range(0, jobs.size())
                .filter(i -> jobs.get(i).same().isEmpty()
                        && jobs.get(i).surveyed().place().kind() == Place.Kind.SCHOOL)
                .findFirst()
                .orElse(0);
        Collections.rotate(jobs.subList(0, first + 1), 1);
        List<BuiltPlace> built = workers.map(
                jobs,
                job -> job.surveyed().place(),
                this::buildCounted,
                (job, failure) -> new BuiltPlace(job, List.of(failure), Optional.empty(), false));
        Collections.rotate(built.subList(0, first + 1), -1);
        return built;
    }

    /** Some places that stayed may have lost where a link of theirs led: rendering them tells which link that is. */
    private void renewLosers(List<BuiltPlace> built) {
        List<BuiltPlace> stayed = built.stream().filter(BuiltPlace::hasStayed).toList();
        Set<String> targets = new TreeSet<>();
        stayed.forEach(place -> targets.addAll(place.targets()));
        Set<String> lost = LinkCheck.lost(targets, writer);
        if (!lost.isEmpty()) {
            stayed.stream()
                    .filter(place -> !Collections.disjoint(place.targets(), lost))
                    .forEach(place -> view(place.job()).value().ifPresent(places::relink));
        }
    }

    private Optional<RenderedPlace> buildRoot(List<BuiltPlace> built, List<Problem> problems) {
        List<RenderedPlace> all =
                built.stream().flatMap(place -> place.rendered().stream()).toList();
        String from = plan.rootKey(all);
        Optional<RenderedPlace> known = reuse.root(from);
        if (known.isPresent()) {
            writer.keep(known.get().files());
            reuse.stay(known.get().search());
            return known;
        }
        Outcome<ShownPlace> root = view(built.get(0).job());
        problems.addAll(root.problems());
        List<SiteMapEntry> siteMap =
                all.stream().flatMap(place -> place.entry().stream()).toList();
        if (root.value().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> stayed = built.stream()
                .filter(BuiltPlace::hasStayed)
                .collect(Collectors.toMap(place -> place.job().path(), BuiltPlace::search));
        Outcome<RenderedPlace> pages = new RootBuild(renditions, survey.logo(), links, reuse, clock)
                .build(from, root.value().get().view(), siteMap, stayed);
        problems.addAll(pages.problems());
        return pages.value();
    }

    private BuiltPlace buildCounted(Job job) {
        BuiltPlace place = clock.timePlace(job.path(), () -> build(job));
        progress.step();
        return place;
    }

    private BuiltPlace build(Job job) {
        if (job.same().isPresent()) {
            return stay(job, job.same().get());
        }
        Outcome<ShownPlace> viewed = view(job);
        if (viewed.value().isEmpty()) {
            return new BuiltPlace(job, viewed.problems(), Optional.empty(), false);
        }
        ShownPlace place = viewed.value().get();
        String shown = reuse.key(shown(job, place));
        Optional<RenderedPlace> alike = reuse.showing(job.path(), shown);
        if (alike.isPresent()) {
            RenderedPlace last = alike.get().madeFrom(job.from());
            return reuse.isOutdated(last) ? renew(job, place, last) : stay(job, last);
        }
        SiteMapEntry entry = entry(place.view(), job.ancestors().size());
        Outcome<RenderedPlace> written = places.write(place, job.from(), shown, entry);
        return new BuiltPlace(job, written.problems(), written.value(), false);
    }

    private BuiltPlace stay(Job job, RenderedPlace rendered) {
        writer.keep(rendered.files());
        reuse.stay(rendered.search());
        return new BuiltPlace(job, List.of(), Optional.of(rendered), true);
    }

    /** Has a place stay but for the pages whose templates changed. */
    private BuiltPlace renew(Job job, ShownPlace place, RenderedPlace last) {
        Outcome<RenderedPlace> renewed = renewal.renew(place, last);
        reuse.stay(last.search());
        return new BuiltPlace(
                job, renewed.problems(), renewed.value(), renewed.value().isPresent());
    }

    private static SiteMapEntry entry(PlaceView view, int depth) {
        String kindLabel = view instanceof SchoolView school ? school.kindLabel() : "";
        return new SiteMapEntry(SitePaths.home(view.path()), view.name(), kindLabel, depth);
    }

    private RenderKeys.Shown shown(Job job, ShownPlace place) {
        Set<String> held = new HashSet<>(place.place().files());
        return new RenderKeys.Shown(
                plan.siteKey(),
                place.view(),
                job.surveyed().survey().inputs().stream()
                        .filter(file -> held.contains(file.name()) && Images.isPublished(file.name()))
                        .map(file -> new SurveyKey.File(file.name(), file.sha256()))
                        .toList());
    }

    private Outcome<ShownPlace> view(Job job) {
        SurveyedPlace surveyed = job.surveyed();
        if (surveyed.place().kind() == Place.Kind.SCHOOL) {
            return places.school(surveyed, job.ancestors());
        }
        Comparator<SurveyedPlace> byPath =
                Comparator.comparing(part -> part.place().path());
        List<ContainedPlace> parts = AlphabeticalOrder.sorted(job.parts(), SurveyedPlace::name, byPath).stream()
                .map(part -> new ContainedPlace(part.place().path(), part.name(), part.kind(), part.synthesis()))
                .toList();
        return places.territory(surveyed, job.ancestors(), parts, survey.missingIn(surveyed.place()));
    }

    /** What is kept of a built place: its view is let go. */
    private record BuiltPlace(Job job, List<Problem> problems, Optional<RenderedPlace> rendered, boolean hasStayed) {
        /** What is remembered of it: files about which there was something to tell are made again. */
        PlaceRecord record() {
            return new PlaceRecord(job.surveyed().survey(), problems.isEmpty() ? rendered : Optional.empty());
        }

        List<String> search() {
            return rendered.map(RenderedPlace::search).orElse(List.of());
        }

        List<String> targets() {
            return rendered.map(RenderedPlace::targets).orElse(List.of());
        }
    }
}
