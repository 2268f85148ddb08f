package org.gigogne.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        SitePlan plan = new SitePlan(siteKey, new ArrayList<>(), reuse);
        plan.add(ready.root(), List.of(), ready.survey());
        return plan;
    }

    private void add(Place place, List<Link> ancestors, Survey survey) {
        SurveyedPlace surveyed = survey.places().get(place.path());
        if (surveyed == null) {
            return;
        }
        List<SurveyedPlace> parts = place.children().stream()
                .map(child -> survey.places().get(child.path()))
                .filter(Objects::nonNull)
                .toList();
        String from = reuse.key(
                place.kind() == Place.Kind.SCHOOL
                        ? new RenderKeys.OfSchool(siteKey, surveyed.survey().key(), ancestors)
                        : ofTerritory(surveyed, ancestors, parts, survey));
        jobs.add(new Job(surveyed, ancestors, parts, from, reuse.madeFrom(place.path(), from)));
        List<Link> below = new ArrayList<>(ancestors);
        below.add(new Link(surveyed.name(), SitePaths.home(place.path())));
        place.children().forEach(child -> add(child, List.copyOf(below), survey));
    }

    private RenderKeys.OfTerritory ofTerritory(
            SurveyedPlace surveyed, List<Link> ancestors, List<SurveyedPlace> parts, Survey survey) {
        return new RenderKeys.OfTerritory(
                siteKey,
                surveyed.survey().key(),
                ancestors,
                surveyed.sum().key(),
                parts.stream()
                        .map(part -> new RenderKeys.Part(part.place().path(), part.name(), part.kind()))
                        .toList(),
                survey.missingIn(surveyed.place()),
                survey.catalogues().in(surveyed.place().path()));
    }

    /** Has the whole site stay, when nothing of it would be other than it is; else empty. */
    Optional<BuiltSite> unchanged(SiteWriter writer) {
        List<RenderedPlace> places =
                jobs.stream().map(Job::same).flatMap(Optional::stream).toList();
        Optional<RenderedPlace> root =
                places.isEmpty() || places.size() < jobs.size() ? Optional.empty() : reuse.root(rootKey(places));
        return root.map(pages -> {
            Map<String, PlaceRecord> records = new TreeMap<>();
            jobs.forEach(job -> {
                job.same().ifPresent(place -> {
                    writer.keep(place.files());
                    reuse.stay(place.search());
                });
                records.put(job.path(), new PlaceRecord(job.surveyed().survey(), job.same()));
            });
            writer.keep(pages.files());
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
