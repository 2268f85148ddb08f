package org.gigogne.build;

import java.util.List;
import org.gigogne.problem.Problem;

/** What a finished report must pass before anything is published. Usable from any thread. */
interface ReportGate {
    /** Lets every report pass. */
    ReportGate OPEN = (report, page) -> List.of();

    /**
     * What keeps a report from being published; empty to let it pass.
     *
     * @param report the report and its PDF
     * @param page the page of the site with the same report, as HTML
     */
    List<Problem> check(FinishedReport report, String page);
}
