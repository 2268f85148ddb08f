package org.gigogne.bench;

import com.sun.management.ThreadMXBean;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gigogne.report.PrintedReport;
import org.gigogne.report.ReportFont;
import org.gigogne.report.ReportPrinter;
import org.gigogne.report.ReportSource;
import org.gigogne.report.ReportStyle;
import org.gigogne.site.Theme;

/** Measures the printing of reports, and prints what it finds as Markdown. */
public final class Bench {
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 150;
    private static final int LONG_RUN = 5000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ReportPrinter printer;
    private final PrintStream out;

    private Bench(ReportPrinter printer, PrintStream out) {
        this.printer = printer;
        this.out = out;
    }

    /** What printing cost its thread, in all. */
    private record Cost(long cpuNs, long bytes) {
        Cost plus(Cost other) {
            return new Cost(cpuNs + other.cpuNs, bytes + other.bytes);
        }
    }

    /**
     * Runs all measurements; some minutes.
     *
     * @param arguments none
     * @throws Exception if a report cannot be printed
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Bench bench = new Bench(printer(Theme.bundled()), out);
        ReportSource usual = SyntheticReport.of(60, 5);
        int cores = Runtime.getRuntime().availableProcessors();
        bench.measure(usual, WARM_UP, 1);
        out.println(
                "| Report | Pages | kB | Threads | CPU ms per report | Wall ms per report | MB allocated per report |");
        out.println("|---|---:|---:|---:|---:|---:|---:|");
        bench.row("usual", usual, ROUNDS, 1);
        bench.row("usual", usual, ROUNDS, cores);
        for (int size : new int[] {1, 6, 16, 32, 64}) {
            bench.row("growing", SyntheticReport.of(60 * size, 5 * size), Math.max(3, 60 / size), 1);
        }
        out.println();
        bench.heap(usual);
    }

    private void row(String name, ReportSource source, int rounds, int count) throws Exception {
        PrintedReport report = print(source);
        long start = System.nanoTime();
        Cost cost = measure(source, rounds, count);
        double wallMs = (System.nanoTime() - start) / 1e6 / rounds / count;
        out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f | %.1f | %.1f |%n",
                name,
                report.pages(),
                report.pdf().length / 1000,
                count,
                cost.cpuNs() / 1e6 / rounds / count,
                wallMs,
                cost.bytes() / 1e6 / rounds / count);
    }

    /** The cost of some rounds on each of some threads. */
    private Cost measure(ReportSource source, int rounds, int count) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Future<Cost>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(pool.submit(() -> cost(source, rounds)));
            }
            Cost sum = new Cost(0, 0);
            for (Future<Cost> one : running) {
                sum = sum.plus(one.get());
            }
            return sum;
        } finally {
            pool.shutdown();
        }
    }

    private Cost cost(ReportSource source, int rounds) {
        long cpuNs = threads.getCurrentThreadCpuTime();
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < rounds; i++) {
            print(source);
        }
        return new Cost(
                threads.getCurrentThreadCpuTime() - cpuNs,
                threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes);
    }

    private void heap(ReportSource source) {
        out.println("| Reports printed | Heap in use after collection, MB |");
        out.println("|---:|---:|");
        for (int printed = 1; printed <= LONG_RUN; printed++) {
            print(source);
            if (printed % 1000 == 0) {
                System.gc();
                long used =
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                out.printf(Locale.ROOT, "| %d | %.1f |%n", printed, used / 1e6);
            }
        }
    }

    private PrintedReport print(ReportSource source) {
        var outcome = printer.print(source);
        return outcome.value()
                .orElseThrow(() -> new IllegalStateException(outcome.problems().toString()));
    }

    private static ReportPrinter printer(Theme theme) {
        ReportStyle style = ReportStyle.parse(new String(read(theme, "report.properties"), StandardCharsets.UTF_8));
        ReportStyle.Fonts names = style.fonts();
        List<ReportFont> fonts = Stream.concat(
                        Stream.of(names.regular(), names.bold(), names.italic(), names.boldItalic()),
                        names.fallbacks().stream())
                .distinct()
                .map(name -> ReportFont.of(name, read(theme, "fonts/" + name)))
                .toList();
        return new ReportPrinter(style, fonts);
    }

    private static byte[] read(Theme theme, String path) {
        return theme.read(path).orElseThrow(() -> new IllegalArgumentException("The theme has no " + path));
    }
}
