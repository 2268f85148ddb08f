package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigogne.content.ContentTree;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.publish.Publisher;
import org.gigogne.publish.Staging;

/**
 * The facade: checks a content, or builds and publishes its site.
 *
 * <p>What is wrong with the content comes back as problems. {@link UncheckedIOException} is thrown when the disk fails
 * while the content is read.
 */
public final class Generator {
    private final ContentDate contentDate;

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
        Outcome<ContentTree> tree = run.clock.time(Stage.READ, () -> ContentTree.scan(request.content()));
        List<Problem> problems = new ArrayList<>(tree.problems());
        try (Workers workers = new Workers(request.threads())) {
            tree.value().ifPresent(scanned -> {
                Content content = Content.read(scanned, request.content(), workers, run.clock);
                problems.addAll(content.problems());
                run.count(content);
            });
        }
        return run.result(problems, false);
    }

    /**
     * Reads, checks, renders and publishes a content. When any problem is an error, nothing is published and the output
     * folder stays as it was.
     */
    public BuildResult build(BuildRequest request) {
        Run run = new Run();
        Publisher publisher = new Publisher(request.output());
        List<Problem> problems = new ArrayList<>(OutputCheck.overlap(request.content(), request.output()));
        try {
            if (problems.isEmpty()) {
                problems.addAll(publisher.obstacles());
            }
            if (!problems.isEmpty()) {
                return run.result(problems, false);
            }
            Outcome<ContentTree> tree = run.clock.time(Stage.READ, () -> ContentTree.scan(request.content()));
            problems.addAll(tree.problems());
            if (tree.value().isEmpty()) {
                return run.result(problems, false);
            }
            return build(request, publisher, tree.value().get(), problems, run);
        } catch (IOException e) {
            problems.add(notWritable(request.output(), e));
            return run.result(problems, false);
        }
    }

    private BuildResult build(
            BuildRequest request, Publisher publisher, ContentTree tree, List<Problem> problems, Run run)
            throws IOException {
        try (Workers workers = new Workers(request.threads());
                Staging staging = publisher.stage()) {
            Content content = Content.read(tree, request.content(), workers, run.clock);
            run.count(content);
            problems.addAll(content.problems());
            if (problems.stream().anyMatch(Problem::isError)) {
                return run.result(problems, false);
            }
            SiteWriter writer = new SiteWriter(staging, run.clock);
            problems.addAll(new SiteBuild(request, content, contentDate, workers, writer, run.clock).run());
            if (problems.stream().anyMatch(Problem::isError)) {
                return run.result(problems, false);
            }
            publish(publisher, staging, run.clock);
            run.count(writer);
            return run.result(problems, true);
        }
    }

    private static void publish(Publisher publisher, Staging staging, StageClock clock) throws IOException {
        try {
            clock.time(Stage.PUBLISH, () -> {
                try {
                    publisher.publish(staging);
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Problem notWritable(Path output, IOException failure) {
        return Problem.of(
                ProblemCode.OUTPUT_NOT_WRITABLE,
                Location.ofFile(""),
                "Le dossier de sortie `%s` n'a pas pu être écrit : %s."
                        .formatted(output.getFileName(), failure.getClass().getSimpleName()),
                "vérifiez la place libre sur le disque et vos droits sur ce dossier");
    }

    /** The figures of one run. */
    private static final class Run {
        private final long start = System.nanoTime();
        private final StageClock clock = new StageClock();
        private int schools;
        private int territories;
        private int pages;
        private int reports;
        private int files;

        private void count(Content content) {
            schools = content.schools().size();
            territories = content.territories().size();
        }

        private void count(SiteWriter writer) {
            pages = writer.pages();
            reports = writer.reports();
            files = writer.files();
        }

        private BuildResult result(List<Problem> problems, boolean isPublished) {
            long wall = System.nanoTime() - start;
            BuildFigures figures =
                    new BuildFigures(schools, territories, pages, reports, files, clock.nanos(), wall, peakHeap());
            return new BuildResult(problems.stream().sorted().toList(), isPublished, figures);
        }

        private static long peakHeap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                    .sum();
        }
    }
}
