package org.gigogne.content;

import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * Why a part of the content is not read, before it is known where to say so.
 *
 * @param code what kind of problem it is
 * @param message one French sentence
 * @param hint how to mend it
 */
record Refusal(ProblemCode code, String message, String hint) {
    /** The problem with what stands at a pointer of a file. */
    Problem at(Document<?> file, String pointer) {
        return file.problem(code, pointer, message, hint);
    }
}
