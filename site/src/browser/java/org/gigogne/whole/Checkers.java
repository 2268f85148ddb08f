package org.gigogne.whole;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigogne.cli.ProgramRun;

/** The checkers that npm has, as {@code npm ci} installed them. */
final class Checkers {
    private static final Path FOLDER = Path.of(System.getProperty("gigogne.checkers", ""));

    private Checkers() {}

    /**
     * A file of a package.
     *
     * @param path from the folder of all packages, with {@code /}
     * @throws IllegalStateException when it is not installed
     */
    static Path file(String path) {
        Path file = FOLDER.resolve("node_modules").resolve(path);
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    path + " is not installed: run npm ci --prefix site/src/test/checkers");
        }
        return file.toAbsolutePath();
    }

    /** Runs the command of a package in the folder that holds its settings. */
    static ProgramRun run(String command, Map<String, String> environment, List<String> arguments) {
        return run(List.of(file(".bin/" + command).toString()), environment, arguments);
    }

    /** Runs a script of that folder with Node. */
    static ProgramRun runScript(String script, Map<String, String> environment, List<String> arguments) {
        return run(List.of("node", script), environment, arguments);
    }

    private static ProgramRun run(List<String> command, Map<String, String> environment, List<String> arguments) {
        List<String> line = new ArrayList<>(command);
        line.addAll(arguments);
        return ProgramRun.program(FOLDER, environment, line);
    }
}
