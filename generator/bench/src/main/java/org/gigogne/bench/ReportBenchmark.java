package org.gigogne.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.gigogne.build.ReportPrinters;
import org.gigogne.model.SiteIdentity;
import org.gigogne.report.PrintedReport;
import org.gigogne.report.ReportMetadata;
import org.gigogne.report.ReportPrinter;
import org.gigogne.report.ReportSource;
import org.gigogne.site.Theme;

/** Prints reports again and again, and writes what it costs as tables. */
public final class ReportBenchmark {
    /** Pages of the growing report. */
    private static final List<Integer> GROWTH = List.of(7, 30, 75, 150, 300);
    /** Reports printed between two looks at the heap, and how often. */
    private static final int HEAP_STEP = 1000;

    private static final int HEAP_STEPS = 5;
    /** Pages printed to warm up, and for each figure. */
    private static final int WARM_PAGES = 20_000;

    private static final int MEASURED_PAGES = 1500;

    private final ReportPrinter printer;
    private final ExampleReports example;
    private final PrintStream out;

    private ReportBenchmark(Path content, PrintStream out) {
        Theme theme = Theme.bundled();
        this.printer = ReportPrinters.from(theme, SiteIdentity.NONE, Optional.empty())
                .value()
                .orElseThrow();
        this.example = new ExampleReports(content, theme, printer);
        this.out = out;
    }

    /** Takes the folder of the example content. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("One argument: the folder of the example content.");
        }
        ReportBenchmark benchmark =
                new ReportBenchmark(Path.of(arguments[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
        benchmark.run();
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        ReportSource seven = sevenPages();
        for (int pages = 0; pages < WARM_PAGES; ) {
            pages += print(seven).pages();
        }
        head("Seven pages with two charts");
        row("one thread", seven, 1);
        int cores = Runtime.getRuntime().availableProcessors();
        row("all cores (" + cores + ")", seven, cores);
        head("The reports of the example");
        for (ReportSource report : example.all()) {
            row(report.name(), report, 1);
        }
        head("A report that grows");
        for (ReportSource report : growing()) {
            row("territorial synthesis", report, 1);
        }
        heap(seven);
    }

    private void head(String title) {
        out.printf("%n### %s%n%n", title);
        out.println("| report | pages | size (KB) | processor (ms) | per page (ms) | with GC (ms) | reports/s | MB |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
    }

    private void row(String name, ReportSource report, int threads) throws InterruptedException, ExecutionException {
        PrintedReport printed = print(report);
        int runs = Math.max(5, MEASURED_PAGES / printed.pages());
        Runnable task = () -> print(report);
        Cost.of(task, threads, Math.max(1, runs / 5));
        Cost cost = Cost.of(task, threads, runs);
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.2f | %.1f | %.1f | %.1f |%n",
                name,
                printed.pages(),
                printed.pdf().length / 1000.0,
                cost.threadMs(),
                cost.threadMs() / printed.pages(),
                cost.processMs(),
                1000 / cost.elapsedMs(),
                cost.allocatedMb());
    }

    private PrintedReport print(ReportSource report) {
        return printer.print(report).value().orElseThrow();
    }

    /** The number of schools for a number of pages: from two tries, since rows are alike. */
    private List<ReportSource> growing() {
        int few = 200;
        int many = 1200;
        double pagesOfFew = print(example.territoryOf(few)).pages();
        double perSchool = (print(example.territoryOf(many)).pages() - pagesOfFew) / (many - few);
        List<ReportSource> reports = new ArrayList<>();
        for (int pages : GROWTH) {
            double schools = few + (pages - pagesOfFew) / perSchool;
            reports.add(example.territoryOf(Math.max(1, (int) Math.round(schools))));
        }
        return reports;
    }

    private void heap(ReportSource report) {
        out.printf("%n### Heap after garbage collection%n%n| reports printed | KB |%n|--:|--:|%n");
        for (int step = 0; step <= HEAP_STEPS; step++) {
            for (int i = 0; i < HEAP_STEP && step > 0; i++) {
                print(report);
            }
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            out.printf("| %d | %d |%n", step * HEAP_STEP, used / 1000);
        }
    }

    private static ReportSource sevenPages() throws IOException {
        try (InputStream in = ReportBenchmark.class.getResourceAsStream("seven-pages.xhtml")) {
            if (in == null) {
                throw new IllegalStateException("seven-pages.xhtml is missing.");
            }
            ReportMetadata metadata = new ReportMetadata(
                    "Plan numérique",
                    "Lycée Ligne-d’Horizon (fictif)",
                    "Plan numérique 2026-2027",
                    List.of(),
                    "fr-FR",
                    Instant.parse("2026-11-20T00:00:00Z"));
            return new ReportSource("sept-pages", new String(in.readAllBytes(), StandardCharsets.UTF_8), metadata);
        }
    }
}
