package org.gigogne.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.gigogne.build.Generator;
import picocli.CommandLine;

/** The program {@code gigogne}. */
public final class Gigogne {
    private final Supplier<Generator> generator;
    private final PrintWriter out;
    private final PrintWriter err;

    Gigogne(Supplier<Generator> generator, PrintWriter out, PrintWriter err) {
        this.generator = generator;
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int code = new Gigogne(Generator::new, utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(arguments);
        System.exit(code);
    }

    /** Runs the command; gives the {@link ExitCode}. */
    int run(String... arguments) {
        Failures failures = new Failures(List.of(arguments).contains(StandardOptions.VERBOSE));
        CommandLine command = new CommandLine(new GigogneCommand())
                .addSubcommand(new BuildCommand(generator))
                .addSubcommand(new CheckCommand(generator))
                .addSubcommand(new ExplainCommand(generator))
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((failure, of, parsed) -> failures.report(failure, err));
        StandardOptions.addTo(command);
        try {
            return command.execute(arguments);
        } catch (Error failure) {
            return failures.report(failure, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** UTF-8 whatever the locale: French needs it, and files or pipes that take the output do not know our locale. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
