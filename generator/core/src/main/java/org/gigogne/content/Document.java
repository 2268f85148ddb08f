package org.gigogne.content;

import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * A content file that was read and has the right shape.
 *
 * @param value what it says
 * @param source where it says it
 * @param <T> type of the value
 */
public record Document<T>(T value, SourceMap source) {
    /** A problem with the value at a JSON pointer of this file, for example {@code /actions/0/competences/1}. */
    public Problem problem(ProblemCode code, String pointer, String message, String hint) {
        return source.problem(code, pointer, message, hint);
    }
}
