package org.gigogne.build;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gigogne.build.History.PlaceRecord;
import org.gigogne.problem.Problem;

/**
 * What building all files gave.
 *
 * @param places what is to be remembered of each place, by path
 * @param root likewise of the pages that the site has once; empty when they had problems
 * @param problems what went wrong
 * @param isUnchanged whether all of it is as the last build remembered it
 */
record BuiltSite(
        SortedMap<String, PlaceRecord> places,
        Optional<RenderedPlace> root,
        List<Problem> problems,
        boolean isUnchanged) {
    /** The same with more problems. */
    BuiltSite with(List<Problem> more) {
        return new BuiltSite(
                places, root, Stream.concat(problems.stream(), more.stream()).toList(), isUnchanged);
    }
}
