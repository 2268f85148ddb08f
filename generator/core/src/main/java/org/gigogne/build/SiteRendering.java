package org.gigogne.build;

import java.util.List;
import java.util.Optional;
import org.gigogne.check.PersonNames;
import org.gigogne.content.ContentReader;
import org.gigogne.model.Edition;
import org.gigogne.model.EditionFilter;
import org.gigogne.problem.Outcome;
import org.gigogne.reference.Referential;
import org.gigogne.report.ReportPrinter;
import org.gigogne.site.LinkCheck;
import org.gigogne.site.SiteRenderer;
import org.gigogne.site.Theme;
import org.gigogne.view.GlossaryEntry;
import org.gigogne.view.PlaceViewer;
import org.gigogne.view.SiteView;

/** The second half of a build: renders all files of a site. */
final class SiteRendering {
    private final ContentReader reader;
    private final Referential referential;
    private final Workers workers;
    private final Run run;

    SiteRendering(ContentReader reader, Referential referential, Workers workers, Run run) {
        this.reader = reader;
        this.referential = referential;
        this.workers = workers;
        this.run = run;
    }

    /** What an edition shows of a content. */
    static EditionFilter filter(Edition edition, Referential referential) {
        PersonNames names = new PersonNames(referential);
        return new EditionFilter(edition, text -> names.in(text).isPresent(), names::hide);
    }

    /**
     * Renders what has to be, and has the rest stay; empty when there was an error.
     *
     * @param siteKey key of what all files are made from
     */
    Optional<BuiltSite> render(Ready ready, Gates gates, SiteWriter writer, Reuse reuse, String siteKey) {
        SitePlan plan = SitePlan.of(ready, reuse, siteKey);
        Optional<BuiltSite> unchanged = plan.unchanged(writer);
        return unchanged.isPresent() ? unchanged : renderAll(ready, plan, gates, writer, reuse);
    }

    private Optional<BuiltSite> renderAll(Ready ready, SitePlan plan, Gates gates, SiteWriter writer, Reuse reuse) {
        if (!ready.hasReports()) {
            BuiltSite built = render(ready, plan, Optional.empty(), gates, writer, reuse);
            return run.hasErrors() ? Optional.empty() : Optional.of(built);
        }
        Outcome<ReportPrinter> printer = ReportPrinters.from(
                ready.theme(),
                ready.survey().settings().identity(),
                ready.survey().logo());
        run.problems.addAll(printer.problems());
        Optional<BuiltSite> site =
                printer.value().map(found -> render(ready, plan, Optional.of(found), gates, writer, reuse));
        return run.hasErrors() ? Optional.empty() : site.map(built -> built.with(printer.problems()));
    }

    private BuiltSite render(
            Ready ready, SitePlan plan, Optional<ReportPrinter> printer, Gates gates, SiteWriter writer, Reuse reuse) {
        Theme theme = ready.theme();
        SiteView view = ready.site();
        Images images = new Images(view.edition());
        List<Rendition> renditions = view.languages().stream()
                .map(language -> {
                    SiteRenderer renderer = new SiteRenderer(theme, view, glossary(), language, run.clock::template);
                    Optional<ReportBuild> reports =
                            printer.map(made -> new ReportBuild(renderer, made, theme, images, run.clock, view.asOf()));
                    return new Rendition(renderer, reports, gates.gate(renderer), writer.in(renderer.folder()));
                })
                .toList();
        LinkCheck links = new LinkCheck(view);
        PlaceBuild places = new PlaceBuild(
                reader,
                ready.survey().catalogues(),
                filter(view.edition(), referential),
                new PlaceViewer(referential, ready.survey().settings().thresholds(), view.edition(), view.asOf()),
                images,
                renditions,
                links,
                reuse,
                run.clock);
        SiteBuild site = new SiteBuild(plan, ready.survey(), places, renditions, writer, links, reuse, workers, run);
        BuiltSite built = site.run();
        run.problems.addAll(built.problems());
        if (!run.hasErrors()) {
            run.problems.addAll(run.clock.time(Stage.CHECK, () -> links.problems(writer)));
        }
        return built;
    }

    private List<GlossaryEntry> glossary() {
        return referential.glossary().stream()
                .map(entry -> new GlossaryEntry(entry.term(), entry.definition()))
                .toList();
    }
}
