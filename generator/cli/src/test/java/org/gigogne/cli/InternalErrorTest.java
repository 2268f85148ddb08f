package org.gigogne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class InternalErrorTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void asksToReportABugWithoutShowingItsTrace() {
        int code = run(new IllegalStateException("a bug"), "check");

        assertThat(code).isEqualTo(ExitCode.BUG);
        assertThat(err).asString().startsWith("Erreur interne").doesNotContain("\tat ", "IllegalState");
    }

    @Test
    void showsTheTraceOfABugWhenAskedTo() {
        run(new IllegalStateException("a bug"), "build", "--verbose");

        assertThat(err).asString().startsWith("Erreur interne").contains("IllegalStateException: a bug", "\tat ");
    }

    @Test
    void treatsExhaustionAsABugToo() {
        assertThat(run(new StackOverflowError(), "check")).isEqualTo(ExitCode.BUG);
    }

    @Test
    void blamesTheDiskForWhatTheDiskDid() {
        int code = run(new UncheckedIOException(new IOException("plan-action.yml")), "check");

        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err).asString().startsWith("Un fichier n'a pas pu être lu").doesNotContain("\tat ");
    }

    @Test
    void tellsABugThatAPlaceMetFromAProblemOfTheContent() {
        assertThat(end(ProblemCode.PLACE_NOT_MANAGED, false)).isEqualTo(ExitCode.BUG);
        assertThat(end(ProblemCode.PLACE_NOT_MANAGED, true)).isEqualTo(ExitCode.FINE);
        assertThat(end(ProblemCode.PLACE_TOO_SLOW, false)).isEqualTo(ExitCode.PROBLEMS);
    }

    private int end(ProblemCode code, boolean isFine) {
        CommandLine command = new CommandLine(CommandLine.Model.CommandSpec.create())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        Report report = new Report(command, false);
        report.problems(List.of(Problem.of(code, Location.ofFile("sud"), "Un message.", null)));
        return report.end(isFine, "Fin.");
    }

    private int run(Throwable failure, String... arguments) {
        return new Gigogne(
                        () -> {
                            if (failure instanceof Error error) {
                                throw error;
                            }
                            throw (RuntimeException) failure;
                        },
                        new PrintWriter(out),
                        new PrintWriter(err))
                .run(arguments);
    }
}
