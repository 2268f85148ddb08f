package org.gigogne.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gigogne.content.Logo;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.site.LinkCheck;
import org.gigogne.site.OutputFile;
import org.gigogne.site.SiteRenderer;
import org.gigogne.store.StampedFile;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SiteMapEntry;

/** The pages that a site has once, in all its languages; once all places are built. */
final class RootBuild {
    private final List<Rendition> renditions;
    private final Optional<Logo> logo;
    private final LinkCheck links;
    private final Reuse reuse;
    private final StageClock clock;

    RootBuild(List<Rendition> renditions, Optional<Logo> logo, LinkCheck links, Reuse reuse, StageClock clock) {
        this.renditions = renditions;
        this.logo = logo;
        this.links = links;
        this.reuse = reuse;
        this.clock = clock;
    }

    /**
     * Renders them.
     *
     * @param from key of what they are made from
     * @param siteMap lines of the site map
     * @param stayed keys of what the search finds, in each language, of the places that stayed; by path
     */
    Outcome<RenderedPlace> build(
            String from, PlaceView root, List<SiteMapEntry> siteMap, Map<String, List<String>> stayed) {
        List<StampedFile> written = Collections.synchronizedList(new ArrayList<>());
        Set<String> targets = new TreeSet<>();
        List<String> search = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < renditions.size(); i++) {
            Rendition rendition = renditions.get(i);
            findAgain(rendition.renderer(), i, stayed);
            problems.addAll(build(rendition, root, siteMap, written, targets));
            search.add(reuse.keep(rendition.renderer().found()));
        }
        RenderedPlace pages = new RenderedPlace(
                from,
                "",
                Optional.empty(),
                List.copyOf(written),
                List.copyOf(targets),
                List.copyOf(search),
                List.of(),
                List.of());
        return problems.isEmpty() ? Outcome.of(pages, List.of()) : Outcome.failed(problems);
    }

    /** Has the search of a language find the places that stayed: of a large site, hardly any is needed one by one. */
    private void findAgain(SiteRenderer renderer, int language, Map<String, List<String>> stayed) {
        boolean isEnough = reuse.kept(language)
                .filter(former -> renderer.findAgain(former, stayed.keySet()))
                .isPresent();
        if (!isEnough) {
            stayed.values().parallelStream().forEach(keys -> renderer.find(reuse.found(keys.get(language))));
        }
    }

    private List<Problem> build(
            Rendition rendition,
            PlaceView root,
            List<SiteMapEntry> siteMap,
            List<StampedFile> written,
            Set<String> targets) {
        SiteWriter noted = rendition.writer().noting(written);
        Outcome<List<OutputFile>> rendered =
                clock.time(Stage.RENDER, () -> rendition.renderer().renderRoot(root, siteMap));
        rendered.value().ifPresent(files -> {
            files.forEach(file -> noted.write(file.path(), file.bytes()));
            targets.addAll(rendition.renderer().addLinks(links, files));
        });
        logo.filter(image -> !noted.contains(rendition.renderer().folder() + image.path()))
                .ifPresent(image -> noted.write(image.path(), image.bytes()));
        return rendered.problems();
    }
}
