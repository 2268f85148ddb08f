package org.gigogne.content;

import java.util.List;
import org.gigogne.problem.Excerpt;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * A text file that was read.
 *
 * @param path path relative to the content root, with {@code /}
 * @param text its text, without byte order mark
 * @param lines the same, line by line, without line ends
 */
record SourceText(String path, String text, List<String> lines) {
    static SourceText of(String path, String text) {
        return new SourceText(path, text, text.lines().toList());
    }

    /** The line with this number, from 1; empty beyond the end. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** A problem with some columns of a line, both from 1. */
    Problem problem(ProblemCode code, SourceMap.Mark mark, String message, String hint) {
        Problem problem = Problem.of(code, new Location(path, mark.line(), mark.column()), message, hint);
        return mark.line() > lines.size()
                ? problem
                : problem.withExcerpt(new Excerpt(line(mark.line()), mark.column(), mark.length()));
    }

    /** A problem with the file as a whole. */
    Problem problem(ProblemCode code, String message, String hint) {
        return Problem.of(code, Location.ofFile(path), message, hint);
    }
}
