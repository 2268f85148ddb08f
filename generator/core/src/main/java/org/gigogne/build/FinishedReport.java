package org.gigogne.build;

import org.gigogne.report.PrintedReport;
import org.gigogne.site.ReportFile;
import org.gigogne.site.ReportXhtml;

/** A report and its PDF. */
record FinishedReport(ReportXhtml xhtml, PrintedReport printed) {
    ReportFile file() {
        return new ReportFile(xhtml, printed.pages(), printed.pdf().length);
    }
}
