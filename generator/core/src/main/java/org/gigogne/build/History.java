package org.gigogne.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.problem.Problem;
import org.gigogne.store.Sha256;

/**
 * What a build remembers for the next.
 *
 * @param program print of the program that wrote it
 * @param templates SHA-256 of the page templates that came with the request, by path: those that all pages were written
 *     by, where no template of the program was
 * @param beganNanos when it began, in nanoseconds since 1970, by the clock of the file system
 * @param places all places of the content, by path
 * @param sum key of what the root place adds up to
 * @param root the pages that the site has once; empty when they had problems
 * @param problems those of the theme
 */
record History(
        String program,
        Map<String, Sha256> templates,
        long beganNanos,
        Map<String, PlaceRecord> places,
        String sum,
        Optional<RenderedPlace> root,
        List<Problem> problems) {
    /**
     * A place.
     *
     * @param survey what reading and checking it gave
     * @param rendered what was written for it; empty when that had problems
     */
    record PlaceRecord(SurveyRecord survey, Optional<RenderedPlace> rendered) {}
}
