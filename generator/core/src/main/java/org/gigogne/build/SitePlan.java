package org.gigogne.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gigogne.build.History.PlaceRecord;
import org.gigogne.content.Place;
import org.gigogne.view.Link;
import org.gigogne.view.SiteMapEntry;
import org.gigogne.view.SitePaths;

/**
 * What has to be built of a site.
 *
 * @param siteKey key of what all files are made from
 * @param jobs a job for each place, each before those of what it contains
 * @param reuse what may stay
 */
record SitePlan(String siteKey, List<Job> jobs, Reuse reuse) {
    /**
     * One place to build.
     *
     * @param surveyed what reading it gave
     * @param ancestors the places above it
     * @param parts what it contains, by path
     * @param from key of what its view is made from
     * @param same what was written for it by the last build, when that was made from the same by the same templates
     */
    record Job(
            SurveyedPlace surveyed,
            List<Link> ancestors,
            List<SurveyedPlace> parts,
            String from,
            Optional<RenderedPlace> same) {
        /** Path of the place. */
        String path() {
            return surveyed.place().path();
        }
    }

    /** Plans a build. */
    static SitePlan of(Ready ready, Reuse reuse, String siteKey) {
        List<Stop> stops = new ArrayList<>();
        add(ready.root(), List.of(), ready.survey(), stops);
        return new SitePlan(
                siteKey,
                stops.parallelStream()
                        .map(stop -> stop.job(siteKey, ready.survey(), reuse))
                        .toList(),
                reuse);
    }

    private static void add(Place place, List<Link> ancestors, Survey survey, List<Stop> stops) {
        SurveyedPlace surveyed = survey.places().get(place.path());
        if (surveyed == null) {
            return;
        }
        stops.add(new Stop(place, surveyed, ancestors));
        List<Link> below = new ArrayList<>(ancestors);
        below.add(new Link(surveyed.name(), SitePaths.home(place.path())));
        place.children().forEach(child -> add(child, List.copyOf(below), survey, stops));
    }

    /** A place on the way from the root. */
    private record Stop(Place place, SurveyedPlace surveyed, List<Link> ancestors) {
        Job job(String siteKey, Survey survey, Reuse reuse) {
            List<SurveyedPlace> parts = place.children().stream()
                    .map(child -> survey.places().get(child.path()))
                    .filter(Objects::nonNull)
                    .toList();
            String from = reuse.key(
                    place.kind() == Place.Kind.SCHOOL
                            ? new RenderKeys.OfSchool(siteKey, surveyed.survey().key(), ancestors)
                            : ofTerritory(siteKey, parts, survey));
            return new Job(surveyed, ancestors, parts, from, reuse.madeFrom(place.path(), from));
        }

        private RenderKeys.OfTerritory ofTerritory(String siteKey, List<SurveyedPlace> parts, Survey survey) {
            return new RenderKeys.OfTerritory(
                    siteKey,
                    surveyed.survey().key(),
                    ancestors,
                    surveyed.sum().key(),
                    parts.stream()
                            .map(part -> new RenderKeys.Part(part.place().path(), part.name(), part.kind()))
                            .toList(),
                    survey.missingIn(place),
                    survey.catalogues().in(place.path()));
        }
    }

    /** Has the whole site stay, when nothing of it would be other than it is; else empty. */
    Optional<BuiltSite> unchanged(SiteWriter writer) {
        List<RenderedPlace> places =
                jobs.stream().map(Job::same).flatMap(Optional::stream).toList();
        Optional<RenderedPlace> root =
                places.isEmpty() || places.size() < jobs.size() ? Optional.empty() : reuse.root(rootKey(places));
        return root.map(pages -> {
            SortedMap<String, PlaceRecord> records = new TreeMap<>();
            jobs.forEach(job -> {
                job.same().ifPresent(place -> {
                    writer.keep(place.files());
                    reuse.stay(place.search());
                });
                records.put(job.path(), new PlaceRecord(job.surveyed().survey(), job.same()));
            });
            writer.keep(pages.files());
            reuse.stay(pages.search());
            return new BuiltSite(records, root, reuse.themeProblems(), true);
        });
    }

    /** Key of what the pages are made from that the site has once, when all places are built. */
    String rootKey(List<RenderedPlace> places) {
        List<SiteMapEntry> siteMap = places.stream()
                .map(RenderedPlace::entry)
                .flatMap(Optional::stream)
                .toList();
        return reuse.key(new RenderKeys.Root(
                siteKey,
                reuse.templates(),
                places.get(0).shown(),
                siteMap,
                places.stream().map(RenderedPlace::search).toList()));
    }
}
