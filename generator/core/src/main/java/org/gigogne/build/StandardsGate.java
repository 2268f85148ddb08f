package org.gigogne.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.site.OutputFile;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStandards.Breach;

/** Holds each PDF against its standards; what breaks one rule at one line of a template is told once. */
final class StandardsGate implements ReportGate {
    private final ReportPlaces places;

    StandardsGate(ReportPlaces places) {
        this.places = places;
    }

    @Override
    public List<Problem> check(FinishedReport report, List<OutputFile> pages) {
        Map<String, List<Breach>> alike = PdfStandards.breaches(report.printed().pdf()).stream()
                .collect(Collectors.groupingBy(breach -> key(report, breach), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(breaches -> problem(report, breaches.get(0), breaches.size() - 1))
                .toList();
    }

    private String key(FinishedReport report, Breach breach) {
        return breach.standard() + " " + breach.clause() + " " + breach.test() + " "
                + places.location(report, breach.element());
    }

    private Problem problem(FinishedReport report, Breach breach, int more) {
        String rule = breach.clause().isEmpty()
                ? breach.standard().label()
                : breach.standard().label() + ", règle " + breach.clause() + ", test " + breach.test();
        return Problem.of(
                ProblemCode.PDF_BREAKS_STANDARD,
                places.location(report, breach.element()),
                places.name(report) + " n'est pas conforme à " + rule
                        + places.spot(report, breach.page(), breach.element()) + " : « " + breach.message() + " »."
                        + (more == 0
                                ? ""
                                : " De même à " + more + (more == 1 ? " autre endroit." : " autres endroits.")),
                "corrigez ce que le gabarit écrit à cet endroit");
    }
}
