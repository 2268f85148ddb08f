package org.gigogne.check;

import java.util.stream.Stream;
import org.gigogne.problem.Problem;

/** Judges one matter in one place. */
interface Rule {
    /** What is wrong, in any order. A rule does not look at what is missing: much of a place may be. */
    Stream<Problem> check(CheckedPlace place);
}
