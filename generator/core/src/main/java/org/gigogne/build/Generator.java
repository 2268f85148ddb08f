package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gigogne.content.Archives;
import org.gigogne.content.ContentReader;
import org.gigogne.content.Place;
import org.gigogne.publish.OutputLock;
import org.gigogne.reference.Referential;
import org.gigogne.site.FigureTexts;
import org.gigogne.site.ThemeException;
import org.gigogne.store.Records;

/**
 * The facade: checks a content, or builds and publishes its site.
 *
 * <p>What is wrong with the content, the theme or the output folder comes back as problems.
 */
public final class Generator {
    private final ContentDate contentDate;
    private final Duration placeTime;
    private final Consumer<Place> steps;
    private final Referential referential = Referential.load();
    private final ContentReader reader = new ContentReader();
    private String program = "";

    /** Takes {@code SOURCE_DATE_EPOCH} from the environment of the process. */
    public Generator() {
        this(System.getenv());
    }

    /** Takes {@code SOURCE_DATE_EPOCH} from the given environment. */
    public Generator(Map<String, String> environment) {
        this(environment, Workers.PLACE_TIME, place -> {});
    }

    /** For tests: lets a place take another time than usual, and tells of each step of one. */
    Generator(Map<String, String> environment, Duration placeTime, Consumer<Place> steps) {
        this.contentDate = new ContentDate(environment);
        this.placeTime = placeTime;
        this.steps = steps;
    }

    /**
     * Reads and checks a content, and its reports when that is asked for; writes nothing. Reports are made only of a
     * content without errors.
     */
    public BuildResult check(CheckRequest request) {
        Run run = new Run(false);
        Workers workers = new Workers(request.threads(), placeTime, steps);
        try (Archives archives = new Archives()) {
            Optional<FoundContent> content = FoundContent.in(request.content(), reader, archives, workers, run);
            if (content.isPresent()) {
                Optional<SiteChoices> pdf = request.pdf();
                if (pdf.isPresent()) {
                    checkReports(content.get(), pdf.get(), workers, run);
                } else {
                    preparation(workers, Optional.empty(), run).survey(content.get(), Surveyor.Summary.NONE);
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
        Optional<Ready> ready = preparation(workers, Optional.empty(), run).prepare(content, choices);
        SiteWriter writer = new SiteWriter(SiteWriter.Target.nowhere(), run.clock);
        if (ready.isPresent()
                && rendering(workers, run)
                        .render(ready.get(), Gates.STANDARDS, writer, Reuse.NOTHING, "")
                        .isPresent()) {
            run.written(writer);
        }
    }

    /**
     * Reads, checks, renders and publishes a content. When any problem is an error, nothing is published and the output
     * folder stays as it was; a tolerant build leaves out the schools that errors are about instead. What would be the
     * same as in the published site is not made again.
     */
    public BuildResult build(BuildRequest request) {
        return build(request, Progress.SILENT);
    }

    /** Likewise, and tells how far it is. */
    public BuildResult build(BuildRequest request, Progress progress) {
        try {
            return build(request, progress, false);
        } catch (HistoryLostException e) {
            return build(request, progress, true);
        } finally {
            progress.end();
        }
    }

    private BuildResult build(BuildRequest request, Progress progress, boolean isForgetful) {
        Run run = new Run(new LeftOut(request.care().isTolerant()), progress);
        Publication publication = new Publication(request, isForgetful);
        Workers workers = new Workers(request.threads(), placeTime, steps);
        try (Archives archives = new Archives()) {
            Optional<FoundContent> content = FoundContent.in(request.content(), reader, archives, workers, run);
            if (content.isPresent()) {
                run.stopAt(publication.overlaps(content.get().tree().folders()));
                if (build(request, content.get(), publication, workers, run)) {
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

    private boolean build(BuildRequest request, FoundContent content, Publication publication, Workers workers, Run run)
            throws IOException {
        if (run.isStopped()) {
            preparation(workers, Optional.empty(), run).prepare(content, request.choices());
            return false;
        }
        try (OutputLock lock = publication.lock()) {
            if (lock == null) {
                run.stopAt(List.of(publication.busy()));
                return false;
            }
            Memory memory = publication.memory(program());
            run.stopAt(publication.obstacles());
            PublishingBuild build = new PublishingBuild(
                    preparation(workers, Optional.of(memory), run), rendering(workers, run), publication, memory, run);
            Optional<CleanBuild> clean = request.care().isVerified()
                    ? Optional.of(new CleanBuild(this::preparation, this::rendering, workers))
                    : Optional.empty();
            return build.run(request, content, workers.nameBy(reader), clean);
        }
    }

    /** Tells where figures that the site shows come from; writes nothing. Schools with errors are left out. */
    public ExplainResult explain(ExplainRequest request) {
        Run run = new Run(true);
        Optional<String> text = Optional.empty();
        Workers workers = new Workers(request.threads(), placeTime, steps);
        try (Archives archives = new Archives()) {
            Optional<FoundContent> content = FoundContent.in(request.content(), reader, archives, workers, run);
            Optional<Ready> ready = content.isPresent()
                    ? preparation(workers, Optional.empty(), run).prepare(content.get(), request.choices())
                    : Optional.empty();
            text = ready.flatMap(found -> new Explainer(
                            reader,
                            referential,
                            found.survey(),
                            found.site(),
                            SiteRendering.filter(found.site().edition(), referential))
                    .explain(request, FigureTexts.of(found.theme()), run.problems));
        } catch (ThemeException e) {
            run.problems.add(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExplainResult(run.result(false), text);
    }

    /** The print of this program: found once, and only when something is to be published. */
    private synchronized String program() {
        if (program.isEmpty()) {
            program = ProgramPrint.of(new Records());
        }
        return program;
    }

    private Preparation preparation(Workers workers, Optional<Memory> memory, Run run) {
        return new Preparation(reader, referential, contentDate, workers, memory, run);
    }

    private SiteRendering rendering(Workers workers, Run run) {
        return new SiteRendering(reader, referential, workers, run);
    }
}
