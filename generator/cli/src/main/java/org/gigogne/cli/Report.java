package org.gigogne.cli;

import java.io.PrintWriter;
import java.util.List;
import org.gigogne.build.BuildSummary;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.ProblemRenderer;
import picocli.CommandLine;

/** What a verb prints: problems on the error stream, the rest on the standard one unless silence is asked for. */
final class Report {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean isQuiet;
    private boolean hasBug;

    Report(CommandLine command, boolean isQuiet) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.isQuiet = isQuiet;
    }

    /** Prints the problems, if any, and a blank line after them. */
    void problems(BuildSummary summary) {
        problems(summary.problems());
        note(summary.result().problems());
    }

    /** Prints problems that no content has. */
    void problems(List<Problem> problems) {
        problems(new ProblemRenderer("").render(problems));
        note(problems);
    }

    private void note(List<Problem> problems) {
        hasBug |= problems.stream().anyMatch(problem -> problem.code() == ProblemCode.PLACE_NOT_MANAGED);
    }

    private void problems(String problems) {
        if (!problems.isEmpty()) {
            err.print(problems);
            err.print('\n');
            err.flush();
        }
    }

    /** Prints what another program reads, silence or not. */
    void commands(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints a text that ends with a line end. */
    void say(String text) {
        if (!isQuiet) {
            out.print(text);
            out.flush();
        }
    }

    /** Prints the last line, where it is sure to be read when something failed, and gives the exit code. */
    int end(boolean isFine, String sentence) {
        if (isFine) {
            say(sentence + "\n");
            return ExitCode.FINE;
        }
        err.print(sentence + "\n");
        err.flush();
        return hasBug ? ExitCode.BUG : ExitCode.PROBLEMS;
    }
}
