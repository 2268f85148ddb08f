package org.gigogne.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.site.LinkCheck;
import org.gigogne.site.OutputFile;
import org.gigogne.site.SiteRenderer;
import org.gigogne.store.StampedFile;

/**
 * Writes anew the pages of places whose templates changed; all else of such a place stays, its reports too. Usable from
 * any thread.
 */
final class PageRenewal {
    private final List<Rendition> renditions;
    private final SiteWriter writer;
    private final Set<String> templates;
    private final Consumer<ShownPlace> relink;
    private final StageClock clock;

    /**
     * A renewal.
     *
     * @param writer writes to the root of the site
     * @param templates the page templates that changed
     * @param relink has the links of a place looked up, all its pages being rendered
     */
    PageRenewal(
            List<Rendition> renditions,
            SiteWriter writer,
            Set<String> templates,
            Consumer<ShownPlace> relink,
            StageClock clock) {
        this.renditions = List.copyOf(renditions);
        this.writer = writer;
        this.templates = templates;
        this.relink = relink;
        this.clock = clock;
    }

    /**
     * Renews a place that shows what it showed.
     *
     * @param last what was written for it, and is whole
     * @return what is there now; nothing, with problems, when a template fails
     */
    Outcome<RenderedPlace> renew(ShownPlace place, RenderedPlace last) {
        List<Problem> problems = new ArrayList<>();
        List<List<OutputFile>> pages = new ArrayList<>();
        for (int language = 0; language < renditions.size(); language++) {
            pages.add(render(language, place, last, problems));
        }
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        List<StampedFile> files = write(pages, last);
        Optional<List<String>> targets = clock.time(Stage.CHECK, () -> targets(place, files));
        if (targets.isEmpty()) {
            relink.accept(place); // to tell which link it is, as a build of all pages does
        }
        return Outcome.of(last.with(files, targets.orElse(List.of())), List.of());
    }

    private List<OutputFile> render(int language, ShownPlace place, RenderedPlace last, List<Problem> problems) {
        SiteRenderer renderer = renditions.get(language).renderer();
        Outcome<List<OutputFile>> rendered = clock.time(
                Stage.RENDER,
                () -> renderer.renderPages(
                        place.view(), templates, last.reports().get(language)));
        problems.addAll(rendered.problems());
        return rendered.value().orElse(List.of());
    }

    /** Writes pages, by language, and has the rest stay; gives all files. */
    private List<StampedFile> write(List<List<OutputFile>> pages, RenderedPlace last) {
        List<StampedFile> written = Collections.synchronizedList(new ArrayList<>());
        for (int language = 0; language < pages.size(); language++) {
            SiteWriter noted = renditions.get(language).writer().noting(written);
            pages.get(language).forEach(page -> noted.write(page.path(), page.bytes()));
        }
        Set<String> names = new HashSet<>();
        written.forEach(file -> names.add(file.name()));
        List<StampedFile> kept = last.files().stream()
                .filter(file -> !names.contains(file.name()))
                .toList();
        writer.keep(kept);
        List<StampedFile> all = new ArrayList<>(kept);
        all.addAll(written);
        return List.copyOf(all);
    }

    /** Where links lead to other places; empty when one of a page leads nowhere in its own. */
    private Optional<List<String>> targets(ShownPlace place, List<StampedFile> files) {
        Set<String> targets = new TreeSet<>();
        for (Rendition rendition : renditions) {
            SiteRenderer renderer = rendition.renderer();
            List<OutputFile> pages = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (StampedFile file : files) {
                if (folder(file).equals(renderer.folder())) {
                    String path = file.name().substring(renderer.folder().length());
                    if (LinkCheck.hasLinks(path)) {
                        byte[] bytes = writer.read(file.name()).orElseThrow();
                        pages.add(new OutputFile(path, bytes, ""));
                    } else {
                        others.add(path);
                    }
                }
            }
            Optional<Set<String>> found = renderer.targets(place.view(), pages, others);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            targets.addAll(found.get());
        }
        return Optional.of(List.copyOf(targets));
    }

    /** The folder of the language that a file belongs to. */
    private String folder(StampedFile file) {
        return renditions.stream()
                .map(rendition -> rendition.renderer().folder())
                .filter(folder -> file.name().startsWith(folder))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
