package org.gigogne.site;

import org.gigogne.problem.Excerpt;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * A link or an image of a free page.
 *
 * @param address where it leads from the page, as in the markup
 * @param written the address as the author wrote it
 * @param location where it stands
 * @param line the line where it stands
 */
record MarkdownLink(String address, String written, Location location, String line) {
    /** A problem with this link, underlined. */
    Problem problem(ProblemCode code, String message, String hint) {
        return Problem.of(code, location, message, hint)
                .withExcerpt(new Excerpt(line, location.column(), Math.max(1, written.length())));
    }
}
