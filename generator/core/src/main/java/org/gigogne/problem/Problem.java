package org.gigogne.problem;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param code what kind of problem this is; it also fixes the {@linkplain #severity() severity}
 * @param location where it is
 * @param message one French sentence: what was found and what was expected; the user's text stands in back-ticks
 * @param hint how to mend it, without a final full stop; empty when the message says all
 * @param excerpt the line of source, when there is one to show
 */
public record Problem(ProblemCode code, Location location, String message, String hint, Optional<Excerpt> excerpt)
        implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::location)
            .thenComparing(problem -> problem.code().id())
            .thenComparing(Problem::message);

    /** A problem without source excerpt; a null hint is an empty one. */
    public static Problem of(ProblemCode code, Location location, String message, @Nullable String hint) {
        return new Problem(code, location, message, hint == null ? "" : hint, Optional.empty());
    }

    /** How grave it is. */
    public Severity severity() {
        return code.severity();
    }

    /** The same problem, showing a line of source. */
    public Problem withExcerpt(Excerpt shown) {
        return new Problem(code, location, message, hint, Optional.of(shown));
    }

    /** Whether this problem stops the publication. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
