package org.gigogne.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.site.OutputFile;
import org.gigogne.verifier.Parity;
import org.gigogne.verifier.Parity.Difference;

/** Asks whether the page of a report says what its PDF says. */
final class ParityGate implements ReportGate {
    /** One fault of a theme may change hundreds of cells. */
    private static final int MOST = 10;

    private final ReportPlaces places;

    ParityGate(ReportPlaces places) {
        this.places = places;
    }

    @Override
    public List<Problem> check(FinishedReport report, List<OutputFile> pages) {
        List<Parity.Page> said = pages.stream()
                .map(page -> new Parity.Page(name(page), new String(page.bytes(), StandardCharsets.UTF_8)))
                .toList();
        List<Difference> differences = Parity.differences(said, report.printed().pdf());
        List<Problem> problems = new ArrayList<>();
        differences.stream().limit(MOST).forEach(difference -> problems.add(problem(report, difference)));
        int more = differences.size() - problems.size();
        if (more > 0) {
            problems.add(Problem.of(
                    ProblemCode.PAGE_DIFFERS_FROM_PDF,
                    Location.ofFile(ReportPlaces.template(report)),
                    places.name(report) + " a " + more + (more == 1 ? " autre différence" : " autres différences")
                            + " entre sa page et son PDF.",
                    "corrigez les premières d'abord"));
        }
        return problems;
    }

    private Problem problem(FinishedReport report, Difference difference) {
        return Problem.of(
                ProblemCode.PAGE_DIFFERS_FROM_PDF,
                places.location(report, difference.element()),
                places.name(report) + " ne dit pas la même chose sur sa page et dans son PDF"
                        + places.spot(report, difference.page(), difference.element()) + " : la page dit "
                        + said(difference.onPage()) + ", le PDF " + said(difference.inPdf()) + ".",
                "les deux viennent du même gabarit : voyez ce que `pages/rapport.ftlh` y change");
    }

    private static String name(OutputFile page) {
        return page.path().substring(page.path().lastIndexOf('/') + 1);
    }

    private static String said(String statement) {
        return statement.isEmpty() ? "rien" : statement;
    }
}
