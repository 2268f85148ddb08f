package org.gigogne.forge;

import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Severity;

/**
 * A problem as another program is told of it.
 *
 * @param code what kind of problem this is
 * @param file the file from the folder in which the command was started, with {@code /}; {@code .} for that folder itself
 * @param line line, from 1; 0 when the problem concerns the whole file, or a file in an archive
 * @param column column, from 1, counted in UTF-16 units; 0 when unknown
 * @param endColumn the column after the last one; 0 when unknown
 * @param text the message, and the hint on a line of its own; no other control character
 * @param fingerprint 64 hexadecimal digits that no other finding of the build has, and that stay when the problem moves
 *     to another line
 */
public record Finding(
        ProblemCode code, String file, int line, int column, int endColumn, String text, String fingerprint) {
    /** Whether it stops the publication. */
    boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
