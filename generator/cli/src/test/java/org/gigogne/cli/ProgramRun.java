package org.gigogne.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program in a process of its own, in the poorest locale there is.
 *
 * @param exitCode what it said to this process
 * @param out its standard output, read as UTF-8
 * @param err its error output, read as UTF-8
 */
public record ProgramRun(int exitCode, String out, String err) {
    private static final long PATIENCE_SECONDS = 300;
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final String JAR = System.getProperty("gigogne.jar", "");

    /** Classes of the jar as a run left them, for a third of the time of the next; as the launcher does it. */
    private static final Path CLASSES = Path.of(JAR).resolveSibling("tests.jsa");

    /** Runs the jar named by the property {@code gigogne.jar}. */
    public static ProgramRun command(Path folder, List<String> arguments) {
        return program(folder, Map.of(), commandLine(arguments));
    }

    /** Likewise, and keeps the classes that it loads for later runs. */
    static ProgramRun commandThatKeepsClasses(Path folder, List<String> arguments) throws IOException {
        Path unfinished =
                CLASSES.resolveSibling("tests-" + ProcessHandle.current().pid() + ".jsa");
        ProgramRun run = program(
                folder,
                Map.of(),
                java(JAVA, List.of("-XX:ArchiveClassesAtExit=" + unfinished, "-jar", JAR), arguments));
        if (Files.exists(unfinished)) {
            Files.move(unfinished, CLASSES, StandardCopyOption.REPLACE_EXISTING);
        }
        return run;
    }

    /** Runs the jar on the JDK of the given folder. */
    public static ProgramRun commandOn(Path javaHome, Path folder, List<String> arguments) {
        return program(folder, Map.of(), java(javaHome, List.of("-jar", JAR), arguments));
    }

    /** Runs the JVM of this test with the given arguments. */
    public static ProgramRun java(Path folder, List<String> arguments) {
        return program(folder, Map.of(), java(JAVA, List.of(), arguments));
    }

    /** The line that {@link #command} runs. */
    static List<String> commandLine(List<String> arguments) {
        return java(
                JAVA,
                Files.exists(CLASSES) ? List.of("-XX:SharedArchiveFile=" + CLASSES, "-jar", JAR) : List.of("-jar", JAR),
                arguments);
    }

    private static List<String> java(Path home, List<String> options, List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(home.resolve("bin").resolve("java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // such short runs do not repay more
        line.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr")); // an archive that is out of date is left aside
        line.addAll(options);
        line.addAll(arguments);
        return line;
    }

    /**
     * Runs any program.
     *
     * @param environment variables beside those of this process
     * @param line the program and its arguments
     */
    public static ProgramRun program(Path folder, Map<String, String> environment, List<String> line) {
        try {
            Path out = Files.createTempFile("gigogne", ".out");
            Path err = Files.createTempFile("gigogne", ".err");
            try {
                int exitCode = run(folder, environment, line, out, err);
                return new ProgramRun(exitCode, text(out), text(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(Path folder, Map<String, String> environment, List<String> line, Path out, Path err)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("SOURCE_DATE_EPOCH");
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // it would speak on the error output
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running: " + line);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + line, e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
