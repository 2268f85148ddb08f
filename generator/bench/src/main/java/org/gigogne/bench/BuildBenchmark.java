package org.gigogne.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.build.BuildFigures;
import org.gigogne.build.BuildRequest;
import org.gigogne.build.BuildResult;
import org.gigogne.build.Generator;
import org.gigogne.build.SiteChoices;
import org.gigogne.site.Theme;

/**
 * Measures builds of invented académies, one after the other, and writes a table: {@code BuildBenchmark <folder> <heap in
 * MiB> <sizes…>}. For each size, with reports and without: a build from nothing, one of the same content, one after the plan
 * of one school changed, one after it changed again, one after a template changed. Each is a process of its own; what it costs
 * to start is included. The property {@code gigogne.bench.jvm} holds more options for these processes.
 */
public final class BuildBenchmark {
    private static final long SEED = 20_261_126;
    private static final String TEMPLATE = "pages/etablissement/accueil.ftlh";
    private static final int THREADS = 2;
    private static final List<String> JVM_OPTIONS = Stream.of(
                    System.getProperty("gigogne.bench.jvm", "").split(" ", -1))
            .filter(option -> !option.isEmpty())
            .toList();

    private BuildBenchmark() {}

    /** Runs the whole series, or in a process of its own one build. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("one")) {
            one(Path.of(arguments[1]), Path.of(arguments[2]), arguments[3], arguments[4]);
            return;
        }
        Path folder = Path.of(arguments[0]);
        String heap = "-Xmx" + arguments[1] + "m";
        System.out.println(
                "| schools | build | time (s) | processor (s) | a school (ms) | a page (ms) | heap (MiB) | memory (MB) | pages | PDFs |");
        System.out.println("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (int i = 2; i < arguments.length; i++) {
            int schools = Integer.parseInt(arguments[i]);
            for (String reports : List.of("without", "with")) {
                series(folder, heap, schools, reports);
            }
        }
    }

    private static void series(Path folder, String heap, int schools, String reports)
            throws IOException, InterruptedException {
        Path content = folder.resolve("content-" + schools);
        TreeBenchmark.delete(content);
        RandomAcademy.write(content, schools, SEED);
        Path site = folder.resolve("site-" + schools);
        TreeBenchmark.delete(site);
        TreeBenchmark.delete(folder.resolve(".site-" + schools + ".gigogne"));
        String what = reports.equals("with") ? ", with reports" : "";
        Thread.sleep(4_000); // so that files are older than the build that reads them
        row(schools, "from nothing" + what, run(heap, content, site, reports, ""));
        row(schools, "nothing changed" + what, run(heap, content, site, reports, ""));
        for (String time : List.of("", " again")) {
            change(content);
            Thread.sleep(4_000);
            row(schools, "one school changed" + time + what, run(heap, content, site, reports, ""));
        }
        Path theme = folder.resolve("theme");
        byte[] template = Theme.bundled().read(TEMPLATE).orElseThrow();
        Files.createDirectories(theme.resolve(TEMPLATE).getParent());
        Files.writeString(theme.resolve(TEMPLATE), new String(template, StandardCharsets.UTF_8) + "<!-- . -->\n");
        row(schools, "one template changed" + what, run(heap, content, site, reports, theme.toString()));
    }

    /** Another name for the first action of the first school that has a plan. */
    private static void change(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            Path plan = files.filter(file -> file.endsWith("plan-action.yml"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            String before = Files.readString(plan);
            String after = before.replaceFirst("quoi: '?", "$0Autrement, ");
            if (after.equals(before)) {
                throw new IllegalStateException("no action: " + plan);
            }
            Files.writeString(plan, after);
        }
    }

    private static String[] run(String heap, Path content, Path site, String reports, String theme)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-XX:+UseSerialGC"));
        line.addAll(JVM_OPTIONS);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), BuildBenchmark.class.getName()));
        line.addAll(List.of("one", content.toString(), site.toString(), reports, theme));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
        return (System.nanoTime() - start + " " + told).split(" ", -1);
    }

    private static void one(Path content, Path site, String reports, String theme) throws IOException {
        SiteChoices choices = new SiteChoices(
                theme.isEmpty() ? Optional.empty() : Optional.of(Path.of(theme)), Optional.empty(), Optional.empty());
        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(
                        content,
                        site,
                        reports.equals("with") ? choices : choices.withoutReports(),
                        BuildRequest.Care.USUAL,
                        THREADS));
        if (!result.isPublished()) {
            throw new IllegalStateException(result.problems().toString());
        }
        BuildFigures figures = result.figures();
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime() + " " + (figures.peakHeapBytes() >> 20) + " " + peakMemory() + " "
                + figures.pages() + " " + figures.reports());
    }

    /** Highest use of physical memory by this process, in millions of bytes; {@code -} where the system does not tell. */
    private static String peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "-";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .map(kibibytes -> String.valueOf(kibibytes * 1024 / 1_000_000))
                    .findFirst()
                    .orElse("-");
        }
    }

    private static void row(int schools, String build, String[] told) {
        double wall = Long.parseLong(told[0]) / 1e9;
        double processor = Long.parseLong(told[1]) / 1e9;
        int pages = Integer.parseInt(told[4]);
        System.out.println(String.format(
                Locale.ROOT,
                "| %d | %s | %.1f | %.1f | %.1f | %.2f | %s | %s | %d | %s |",
                schools,
                build,
                wall,
                processor,
                processor * 1000 / schools,
                processor * 1000 / pages,
                told[2],
                told[3],
                pages,
                told[5]));
    }
}
