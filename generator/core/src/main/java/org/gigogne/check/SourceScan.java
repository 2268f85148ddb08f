package org.gigogne.check;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigogne.content.SourceMap;
import org.gigogne.problem.Excerpt;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * A piece of the text of a file.
 *
 * @param source the file
 * @param line from 1
 * @param column from 1
 * @param text the piece
 */
record SourceScan(SourceMap source, int line, int column, String text) {
    /** Every piece of a file that is found in a line, line by line. */
    static Stream<SourceScan> find(SourceMap source, Function<String, Stream<MatchResult>> pieces) {
        return IntStream.range(0, source.lines().size())
                .boxed()
                .flatMap(i -> pieces.apply(source.lines().get(i)).map(match -> of(source, i + 1, match, 0)));
    }

    /** The piece that a group of a match covers. */
    static SourceScan of(SourceMap source, int line, MatchResult match, int group) {
        return new SourceScan(source, line, match.start(group) + 1, match.group(group));
    }

    /** A problem with this piece, underlined. */
    Problem problem(ProblemCode code, String message, String hint) {
        Excerpt excerpt = new Excerpt(source.lines().get(line - 1), column, Math.max(1, text.length()));
        return Problem.of(code, new Location(source.path(), line, column), message, hint)
                .withExcerpt(excerpt);
    }
}
