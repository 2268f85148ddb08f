package org.gigogne.build;

import java.util.List;
import org.gigogne.problem.Problem;
import org.gigogne.site.OutputFile;

/** What a finished report must pass before anything is published. Usable from any thread. */
interface ReportGate {
    /** Lets every report pass. */
    ReportGate OPEN = (report, pages) -> List.of();

    /**
     * What keeps a report from being published; empty to let it pass.
     *
     * @param report the report and its PDF
     * @param pages the pages of the site with the same report, in the order of reading
     */
    List<Problem> check(FinishedReport report, List<OutputFile> pages);
}
