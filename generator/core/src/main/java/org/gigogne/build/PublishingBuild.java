package org.gigogne.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gigogne.content.Place;
import org.gigogne.problem.ProblemCode;
import org.gigogne.publish.Staging;
import org.gigogne.store.Sha256;

/** A build that holds the lock of its output folder: prepares, renders, publishes. */
final class PublishingBuild {
    private final Preparation preparation;
    private final SiteRendering rendering;
    private final Publication publication;
    private final Memory memory;
    private final Run run;

    /**
     * A build.
     *
     * @param memory what the last build left
     * @param run gets what is wrong
     */
    PublishingBuild(Preparation preparation, SiteRendering rendering, Publication publication, Memory memory, Run run) {
        this.preparation = preparation;
        this.rendering = rendering;
        this.publication = publication;
        this.memory = memory;
        this.run = run;
    }

    /**
     * Builds; a tolerant build begins again without the schools that errors turn out to be about.
     *
     * @param nameOf the name of a school
     * @param clean builds from nothing what is to be verified
     * @return whether the site is published
     */
    boolean run(BuildRequest request, FoundContent content, Function<Place, String> nameOf, Optional<CleanBuild> clean)
            throws IOException {
        run.stopAt(clean.isPresent() ? Gates.PARITY.obstacles() : List.of());
        Optional<Ready> ready = preparation.prepare(content, request.choices());
        doubt();
        while (ready.isPresent()) {
            if (publish(ready.get(), request, content, clean)) {
                return true;
            }
            doubt();
            ready = run.leftOut.add(run.problems, content.tree().place()) && !run.hasErrors()
                    ? Optional.of(ready.get().without(run.leftOut.paths(), nameOf))
                    : Optional.empty();
        }
        return false;
    }

    /** What looks like a bug that a place meets may come of what is remembered: who remembers nothing will see. */
    private void doubt() {
        if (memory.last().isPresent()
                && run.problems.stream().anyMatch(problem -> problem.code() == ProblemCode.PLACE_NOT_MANAGED)) {
            throw new HistoryLostException("a place failed");
        }
    }

    private boolean publish(Ready ready, BuildRequest request, FoundContent content, Optional<CleanBuild> clean)
            throws IOException {
        try (Staging staging = publication.stage()) {
            SiteWriter writer = new SiteWriter(SiteWriter.Target.of(staging), run.clock);
            ThemeFiles theme = ThemeFiles.in(request.choices().theme());
            Reuse reuse = new Reuse(Optional.of(memory), publication::intact, theme.templates());
            String siteKey = siteKey(ready, theme);
            boolean isClean = memory.last().isEmpty();
            Gates gates = clean.isPresent() && isClean ? Gates.PARITY : Gates.OPEN;
            Optional<BuiltSite> site = rendering.render(ready, gates, writer, reuse, siteKey);
            if (site.isPresent() && clean.isPresent() && !isClean) {
                long start = System.nanoTime();
                run.problems.addAll(clean.get().compare(content, request.choices(), run.leftOut, staging.files()));
                run.clock.add(Stage.VERIFY, System.nanoTime() - start);
            }
            if (site.isEmpty() || run.hasErrors()) {
                return false;
            }
            run.published(writer, new SiteNews(staging.changes(), FigureMoves.of(ready, memory)));
            run.stopAt(publication.publish(staging, ready, site.get(), theme.templates(), memory));
            return !run.hasErrors();
        }
    }

    private String siteKey(Ready ready, ThemeFiles theme) {
        return memory.key(new RenderKeys.Site(
                memory.program(),
                theme.rest(),
                ready.survey().settings(),
                ready.site(),
                ready.survey().logo().map(logo -> Sha256.of(logo.bytes())),
                ready.hasReports()));
    }
}
