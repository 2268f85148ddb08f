package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gigogne.check.ContentChecker;
import org.gigogne.check.PersonNames;
import org.gigogne.content.Archives;
import org.gigogne.content.Catalogues;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Place;
import org.gigogne.model.Edition;
import org.gigogne.model.EditionFilter;
import org.gigogne.model.School;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Outcome;
import org.gigogne.publish.Staging;
import org.gigogne.reference.Referential;
import org.gigogne.report.ReportPrinter;
import org.gigogne.site.FigureTexts;
import org.gigogne.site.LinkCheck;
import org.gigogne.site.SiteRenderer;
import org.gigogne.site.Theme;
import org.gigogne.site.ThemeException;
import org.gigogne.synthesis.Circumstances;
import org.gigogne.synthesis.Summariser;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.GlossaryEntry;
import org.gigogne.view.PlaceViewer;
import org.gigogne.view.SiteView;

/**
 * The facade: checks a content, or builds and publishes its site.
 *
 * <p>What is wrong with the content, the theme or the output folder comes back as problems.
 */
public final class Generator {
    private final ContentDate contentDate;
    private final Duration placeTime;
    private final Referential referential = Referential.load();
    private final ContentReader reader = new ContentReader();

    /** Takes {@code SOURCE_DATE_EPOCH} from the environment of the process. */
    public Generator() {
        this(System.getenv());
    }

    /** Takes {@code SOURCE_DATE_EPOCH} from the given environment. */
    public Generator(Map<String, String> environment) {
        this(environment, Workers.PLACE_TIME);
    }

    /** Lets a place take another time than usual. */
    Generator(Map<String, String> environment, Duration placeTime) {
        this.contentDate = new ContentDate(environment);
        this.placeTime = placeTime;
    }

    /**
     * Reads and checks a content, and its reports when that is asked for; writes nothing. Reports are made only of a
     * content without errors.
     */
    public BuildResult check(CheckRequest request) {
        Run run = new Run(false);
        try (Workers workers = new Workers(request.threads(), placeTime);
                Archives archives = new Archives()) {
            Optional<FoundContent> content = FoundContent.in(request.content(), reader, archives, run);
            if (content.isPresent()) {
                Optional<SiteChoices> pdf = request.pdf();
                if (pdf.isPresent()) {
                    checkReports(content.get(), pdf.get(), workers, run);
                } else {
                    survey(content.get(), school -> Synthesis.empty(), workers, run);
                }
            }
        } catch (ThemeException e) {
            run.problems.add(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run.result(false);
    }

    private void checkReports(FoundContent content, SiteChoices choices, Workers workers, Run run) throws IOException {
        run.problems.addAll(Gates.STANDARDS.obstacles());
        Optional<Ready> ready = survey(content, choices, workers, run);
        SiteWriter writer = new SiteWriter(SiteWriter.Target.NOWHERE, run.clock);
        if (ready.isPresent() && render(ready.get(), Gates.STANDARDS, writer, workers, run)) {
            run.written(writer);
        }
    }

    /**
     * Reads, checks, renders and publishes a content. When any problem is an error, nothing is published and the output
     * folder stays as it was; a tolerant build leaves out the schools that errors are about instead.
     */
    public BuildResult build(BuildRequest request) {
        Run run = new Run(request.isTolerant());
        Publication publication = new Publication(request);
        try (Workers workers = new Workers(request.threads(), placeTime);
                Archives archives = new Archives()) {
            Optional<FoundContent> content = FoundContent.in(request.content(), reader, archives, run);
            if (content.isPresent()) {
                run.stopAt(publication.obstacles(content.get().tree().folders()));
                if (publish(request, content.get(), publication, workers, run)) {
                    return run.result(true);
                }
            }
        } catch (ThemeException e) {
            run.problems.add(e.problem());
        } catch (IOException e) {
            run.stopAt(List.of(publication.notWritable()));
        } catch (UncheckedIOException e) {
            run.stopAt(List.of(publication.notWritable()));
        }
        return run.result(false);
    }

    /** Tells where figures that the site shows come from; writes nothing. Schools with errors are left out. */
    public ExplainResult explain(ExplainRequest request) {
        Run run = new Run(true);
        Optional<String> text = Optional.empty();
        try (Workers workers = new Workers(request.threads(), placeTime);
                Archives archives = new Archives()) {
            Optional<FoundContent> content = FoundContent.in(request.content(), reader, archives, run);
            Optional<Ready> ready =
                    content.isPresent() ? survey(content.get(), request.choices(), workers, run) : Optional.empty();
            text = ready.flatMap(found -> new Explainer(
                            reader,
                            referential,
                            found.survey(),
                            found.site(),
                            filter(found.site().edition()))
                    .explain(request, FigureTexts.of(found.theme()), run.problems));
        } catch (ThemeException e) {
            run.problems.add(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExplainResult(run.result(false), text);
    }

    private boolean publish(
            BuildRequest request, FoundContent content, Publication publication, Workers workers, Run run)
            throws IOException {
        Gates gates = request.isVerified() ? Gates.PARITY : Gates.OPEN;
        run.stopAt(gates.obstacles());
        Optional<Ready> ready = survey(content, request.choices(), workers, run);
        while (ready.isPresent()) {
            if (publish(ready.get(), gates, publication, workers, run)) {
                return true;
            }
            ready = run.leftOut.add(run.problems, content.tree().place()) && !run.hasErrors()
                    ? Optional.of(ready.get().without(run.leftOut.paths(), nameOf(workers)))
                    : Optional.empty();
        }
        return false;
    }

    private boolean publish(Ready ready, Gates gates, Publication publication, Workers workers, Run run)
            throws IOException {
        try (Staging staging = publication.stage()) {
            SiteWriter writer = new SiteWriter(SiteWriter.Target.of(staging), run.clock);
            if (!render(ready, gates, writer, workers, run)) {
                return false;
            }
            run.stopAt(publication.publish(staging, ready.theme(), ready.site()));
            run.written(writer);
            return !run.hasErrors();
        }
    }

    /** A content without errors, and what to render it with. */
    private record Ready(Place root, Survey survey, Theme theme, SiteView site) {
        Ready without(Set<String> schools, Function<Place, String> nameOf) {
            return new Ready(root, survey.without(schools, root, nameOf), theme, site);
        }
    }

    /** The name of a school that is left out; that of its folder when it cannot be read in time. */
    private Function<Place, String> nameOf(Workers workers) {
        return place -> workers.map(List.of(place), Function.identity(), reader::nameOf, late -> place.folderName())
                .get(0);
    }

    /** Reads and checks a content, and adds it up; empty when anything so far is an error. */
    private Optional<Ready> survey(FoundContent content, SiteChoices choices, Workers workers, Run run)
            throws IOException {
        ContentTree tree = content.tree();
        FoundSettings found = content.settings();
        Theme theme = theme(choices);
        LanguageCheck languages = new LanguageCheck(SiteRenderer.languages(theme));
        found.document().ifPresent(read -> run.problems.addAll(languages.check(read, tree.place())));
        SiteSettings settings = found.settings();
        Edition edition = choices.edition().orElse(settings.edition());
        LocalDate asOf = asOf(tree, choices, settings);
        EditionFilter filter = filter(edition);
        Summariser summariser = new Summariser(Circumstances.of(asOf, edition, settings.thresholds()));
        FoundContent shown = content.shownWith(new Images(edition), run);
        Survey survey = survey(shown, school -> summariser.summarise(filter.filter(school)), workers, run);
        run.leftOut.add(run.problems, tree.place());
        return run.hasErrors()
                ? Optional.empty()
                : Optional.of(new Ready(tree.place(), survey, theme, siteView(survey, edition, asOf))
                        .without(run.leftOut.paths(), nameOf(workers)));
    }

    /** Renders all files of a site; whether there is still no error. */
    private boolean render(Ready ready, Gates gates, SiteWriter writer, Workers workers, Run run) {
        Outcome<ReportPrinter> printer = ReportPrinters.from(
                ready.theme(),
                ready.survey().settings().identity(),
                ready.survey().logo());
        run.problems.addAll(printer.problems());
        return printer.value().isPresent() && render(ready, printer.value().get(), gates, writer, workers, run);
    }

    private boolean render(
            Ready ready, ReportPrinter printer, Gates gates, SiteWriter writer, Workers workers, Run run) {
        Theme theme = ready.theme();
        SiteView view = ready.site();
        Images images = new Images(view.edition());
        List<Rendition> renditions = view.languages().stream()
                .map(language -> {
                    SiteRenderer renderer = new SiteRenderer(theme, view, glossary(), language);
                    ReportBuild reports = new ReportBuild(renderer, printer, theme, images, run.clock, view.asOf());
                    return new Rendition(renderer, reports, gates.gate(renderer), writer.in(renderer.folder()));
                })
                .toList();
        LinkCheck links = new LinkCheck(view);
        PlaceBuild places = new PlaceBuild(
                reader,
                ready.survey().catalogues(),
                filter(view.edition()),
                new PlaceViewer(referential, ready.survey().settings().thresholds(), view.edition(), view.asOf()),
                images,
                renditions,
                links,
                run.clock);
        SiteBuild site = new SiteBuild(ready.survey(), places, renditions, links, workers, run.clock);
        run.problems.addAll(site.run(ready.root()));
        if (!run.hasErrors()) {
            run.problems.addAll(run.clock.time(Stage.CHECK, () -> links.problems(writer)));
        }
        return !run.hasErrors();
    }

    private EditionFilter filter(Edition edition) {
        PersonNames names = new PersonNames(referential);
        return new EditionFilter(edition, text -> names.in(text).isPresent(), names::hide);
    }

    private static Theme theme(SiteChoices choices) {
        return choices.theme()
                .map(folder -> Theme.overlaid(folder, Theme.bundled()))
                .orElseGet(Theme::bundled);
    }

    private Survey survey(FoundContent content, Function<School, Synthesis> summarise, Workers workers, Run run) {
        ContentTree tree = content.tree();
        Catalogues catalogues = run.clock.time(Stage.READ, () -> Catalogues.read(tree.place(), reader));
        Surveyor surveyor = new Surveyor(reader, new ContentChecker(referential), catalogues, workers, run.clock);
        Map<String, SurveyedPlace> places = surveyor.survey(tree, summarise, run.problems);
        run.read(tree);
        FoundSettings found = content.settings();
        return Survey.of(found.settings(), found.logo(), catalogues, tree.place(), places);
    }

    private LocalDate asOf(ContentTree tree, SiteChoices choices, SiteSettings settings) throws IOException {
        Optional<LocalDate> asked =
                choices.asOf().or(contentDate::asked).or(() -> Optional.ofNullable(settings.asOf()));
        return asked.isPresent() ? asked.get() : contentDate.of(tree.folders(), tree.mounts());
    }

    private static SiteView siteView(Survey survey, Edition edition, LocalDate asOf) {
        SurveyedPlace root = survey.places().get("");
        SiteSettings settings = survey.settings();
        return SiteView.of(settings, survey.logo(), edition, asOf, root == null ? settings.title() : root.name());
    }

    private List<GlossaryEntry> glossary() {
        return referential.glossary().stream()
                .map(entry -> new GlossaryEntry(entry.term(), entry.definition()))
                .toList();
    }
}
