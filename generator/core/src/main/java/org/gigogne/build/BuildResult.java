package org.gigogne.build;

import java.util.List;
import java.util.Optional;
import org.gigogne.problem.Origins;
import org.gigogne.problem.Problem;

/**
 * What a build or a check gave.
 *
 * @param problems sorted by place
 * @param isPublished whether the output folder holds the new site
 * @param leftOut schools with errors that are not in it; 0 when nothing is published
 * @param news what is new in the site; empty when nothing is published
 * @param origins where the parts of the content come from that stand outside its folder
 * @param figures what it took
 */
public record BuildResult(
        List<Problem> problems,
        boolean isPublished,
        int leftOut,
        Optional<SiteNews> news,
        Origins origins,
        BuildFigures figures) {
    public BuildResult {
        problems = List.copyOf(problems);
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
