package org.gigogne.build;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Place;
import org.gigogne.problem.Problem;

/** One build or check while it goes on: its problems and what it took so far. */
final class Run {
    final StageClock clock = new StageClock();
    final List<Problem> problems = new ArrayList<>();

    private final long start = System.nanoTime();
    private int schools;
    private int territories;
    private int pages;
    private int reports;
    private int files;

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Counts what was read. */
    void read(ContentTree tree) {
        schools = (int)
                tree.places().filter(place -> place.kind() == Place.Kind.SCHOOL).count();
        territories = (int) tree.places().count() - schools;
    }

    /** Counts what was written. */
    void written(SiteWriter writer) {
        pages = writer.pages();
        reports = writer.reports();
        files = writer.files();
    }

    BuildResult result(boolean isPublished) {
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
