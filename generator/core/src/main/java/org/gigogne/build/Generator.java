package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gigogne.check.ContentChecker;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Document;
import org.gigogne.model.Edition;
import org.gigogne.model.EditionFilter;
import org.gigogne.model.School;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.publish.Publisher;
import org.gigogne.publish.Staging;
import org.gigogne.reference.Referential;
import org.gigogne.site.GlossaryEntry;
import org.gigogne.site.SiteRenderer;
import org.gigogne.site.Theme;
import org.gigogne.site.ThemeException;
import org.gigogne.synthesis.Summariser;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.PlaceViewer;
import org.gigogne.view.SiteView;

/**
 * The facade: checks a content, or builds and publishes its site.
 *
 * <p>What is wrong with the content, the theme or the output folder comes back as problems.
 */
public final class Generator {
    private final ContentDate contentDate;
    private final Referential referential = Referential.load();
    private final ContentReader reader = new ContentReader();

    /** Takes {@code SOURCE_DATE_EPOCH} from the environment of the process. */
    public Generator() {
        this(System.getenv());
    }

    /** Takes {@code SOURCE_DATE_EPOCH} from the given environment. */
    public Generator(Map<String, String> environment) {
        this.contentDate = new ContentDate(environment);
    }

    /** Reads and checks a content; writes nothing. */
    public BuildResult check(CheckRequest request) {
        Run run = new Run();
        try (Workers workers = new Workers(request.threads())) {
            scan(request.content(), run)
                    .ifPresent(
                            tree -> survey(tree, readSettings(tree, run), school -> Synthesis.empty(), workers, run));
        }
        return run.result(false);
    }

    /**
     * Reads, checks, renders and publishes a content. When any problem is an error, nothing is published and the output
     * folder stays as it was.
     */
    public BuildResult build(BuildRequest request) {
        Run run = new Run();
        Publisher publisher = new Publisher(request.output());
        try (Workers workers = new Workers(request.threads())) {
            Optional<ContentTree> tree = scan(request.content(), run);
            if (tree.isPresent()) {
                List<Problem> overlap = OutputCheck.overlap(request.content(), request.output());
                run.problems.addAll(overlap.isEmpty() ? publisher.obstacles() : overlap);
                if (build(request, tree.get(), publisher, workers, run)) {
                    return run.result(true);
                }
            }
        } catch (ThemeException e) {
            run.problems.add(e.problem());
        } catch (IOException e) {
            run.problems.add(notWritable(request.output()));
        } catch (UncheckedIOException e) {
            run.problems.add(notWritable(request.output()));
        }
        return run.result(false);
    }

    private boolean build(BuildRequest request, ContentTree tree, Publisher publisher, Workers workers, Run run)
            throws IOException {
        SiteSettings settings = readSettings(tree, run);
        Edition edition = request.edition().orElse(settings.edition());
        LocalDate asOf = asOf(request, settings);
        EditionFilter filter = new EditionFilter(edition);
        Summariser summariser =
                new Summariser(asOf, settings.thresholds().recentMonths(), smallestGroup(settings, edition));
        Survey survey = survey(tree, settings, school -> summariser.summarise(filter.filter(school)), workers, run);
        if (run.hasErrors()) {
            return false;
        }
        Theme theme = request.theme()
                .map(folder -> Theme.overlaid(folder, Theme.bundled()))
                .orElseGet(Theme::bundled);
        SiteRenderer renderer = new SiteRenderer(theme, siteView(survey, edition, asOf), glossary());
        try (Staging staging = publisher.stage()) {
            SiteWriter writer = new SiteWriter(staging, run.clock);
            PlaceBuild places = new PlaceBuild(
                    reader,
                    filter,
                    new PlaceViewer(referential, settings.thresholds(), edition, asOf),
                    renderer,
                    new ReportBuild(renderer, ReportPrinters.from(theme), run.clock, asOf),
                    writer,
                    run.clock);
            run.problems.addAll(new SiteBuild(survey, places, renderer, writer, workers, run.clock).run(tree.place()));
            if (run.hasErrors()) {
                return false;
            }
            publisher.publish(staging);
            run.written(writer);
            return true;
        }
    }

    private static int smallestGroup(SiteSettings settings, Edition edition) {
        return edition == Edition.PUBLIC ? settings.thresholds().smallestGroup() : 0;
    }

    private static Optional<ContentTree> scan(Path content, Run run) {
        Outcome<ContentTree> tree = run.clock.time(Stage.READ, () -> ContentTree.scan(content));
        run.problems.addAll(tree.problems());
        return tree.value();
    }

    /** The settings, or the default ones when they have errors: the rest of the content is checked all the same. */
    private SiteSettings readSettings(ContentTree tree, Run run) {
        Outcome<Document<SiteSettings>> settings = run.clock.time(Stage.READ, () -> reader.readSettings(tree));
        run.problems.addAll(settings.problems());
        return settings.value().map(Document::value).orElse(SiteSettings.DEFAULT);
    }

    private Survey survey(
            ContentTree tree, SiteSettings settings, Function<School, Synthesis> summarise, Workers workers, Run run) {
        Surveyor surveyor = new Surveyor(reader, new ContentChecker(referential), workers, run.clock);
        Map<String, SurveyedPlace> places = surveyor.survey(tree.place(), summarise, run.problems);
        run.read(tree);
        return new Survey(settings, places);
    }

    private LocalDate asOf(BuildRequest request, SiteSettings settings) throws IOException {
        Optional<LocalDate> asked =
                request.asOf().or(contentDate::asked).or(() -> Optional.ofNullable(settings.asOf()));
        return asked.isPresent() ? asked.get() : contentDate.of(request.content());
    }

    private static SiteView siteView(Survey survey, Edition edition, LocalDate asOf) {
        SurveyedPlace root = survey.places().get("");
        SiteSettings settings = survey.settings();
        return SiteView.of(settings, edition, asOf, root == null ? settings.title() : root.name());
    }

    private List<GlossaryEntry> glossary() {
        return referential.glossary().stream()
                .map(entry -> new GlossaryEntry(entry.term(), entry.definition()))
                .toList();
    }

    private static Problem notWritable(Path output) {
        return Problem.of(
                ProblemCode.OUTPUT_NOT_WRITABLE,
                Location.ofFile(output.toString()),
                "Le dossier de sortie n'a pas pu être écrit.",
                "vérifiez la place libre sur le disque et vos droits sur ce dossier");
    }
}
