package org.gigogne.build;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Place;
import org.gigogne.problem.Origins;
import org.gigogne.problem.Problem;

/** One build or check while it goes on: its problems and what it took so far. */
final class Run {
    final StageClock clock = new StageClock();
    final List<Problem> problems = new ArrayList<>();
    final LeftOut leftOut;
    final Progress progress;

    private Origins origins = Origins.NONE;
    private final List<Problem> obstacles = new ArrayList<>();
    private int schools;
    private int territories;
    private int pages;
    private int reports;
    private int files;
    private Optional<SiteNews> news = Optional.empty();

    /**
     * Begins.
     *
     * @param isTolerant whether errors of a school leave it out instead of stopping all
     */
    Run(boolean isTolerant) {
        this(new LeftOut(isTolerant), Progress.SILENT);
    }

    /**
     * Begins with schools that are left out already.
     *
     * @param progress told how far it is
     */
    Run(LeftOut leftOut, Progress progress) {
        this.leftOut = leftOut;
        this.progress = progress;
    }

    /** Adds what keeps the output from being written. */
    void stopAt(List<Problem> found) {
        obstacles.addAll(found);
    }

    /** Whether the output may not be written, whatever the content is like. */
    boolean isStopped() {
        return obstacles.stream().anyMatch(Problem::isError);
    }

    /** Whether an error stops what goes on. */
    boolean hasErrors() {
        return isStopped() || problems.stream().anyMatch(leftOut::isStoppedBy);
    }

    /** Remembers where the parts of a content come from. */
    void comesFrom(Origins found) {
        origins = found;
    }

    /** Counts what was read; sources that are lost were not. */
    void read(ContentTree tree) {
        schools = count(tree, Place.Kind.SCHOOL) - tree.lost().size();
        territories = count(tree, Place.Kind.TERRITORY);
    }

    private static int count(ContentTree tree, Place.Kind kind) {
        return (int) tree.places().filter(place -> place.kind() == kind).count();
    }

    /** Counts what was written. */
    void written(SiteWriter writer) {
        pages = writer.pages();
        reports = writer.reports();
        files = writer.files();
    }

    /** Counts what was published, and what of it is new. */
    void published(SiteWriter writer, SiteNews found) {
        written(writer);
        news = Optional.of(found);
    }

    BuildResult result(boolean isPublished) {
        BuildFigures figures =
                new BuildFigures(schools, territories, pages, reports, files, clock.timings(), peakHeap());
        List<Problem> all = Stream.concat(obstacles.stream(), problems.stream())
                .distinct()
                .sorted()
                .toList();
        return new BuildResult(
                all,
                isPublished,
                isPublished ? leftOut.paths().size() : 0,
                isPublished ? news : Optional.empty(),
                origins,
                figures);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }
}
