package org.gigogne.check;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.gigogne.content.SourceMap;
import org.gigogne.model.Accessibility;
import org.gigogne.model.Accessibility.Conformity;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** An accessibility declaration does not contradict itself, and a result comes from an audit that has a date. */
final class AccessibilityCheck {
    private AccessibilityCheck() {}

    static Stream<Problem> check(Cursor<Accessibility> declaration) {
        return Stream.of(
                        undated(declaration),
                        withoutResult(declaration),
                        againstRate(declaration),
                        notFull(declaration))
                .flatMap(problems -> problems);
    }

    /** A state other than « non conforme », a rate or an auditor without the day of the audit. */
    private static Stream<Problem> undated(Cursor<Accessibility> declaration) {
        if (declaration.value().audit() != null) {
            return Stream.empty();
        }
        Stream<Cursor<Conformity>> state =
                declaration.at("etat", Accessibility::declared).filter(told -> told.value() != Conformity.NONE);
        Stream<Cursor<?>> results = Stream.of(
                        state,
                        declaration.at("taux", Accessibility::rate),
                        declaration.at("auditeur", Accessibility::auditor))
                .flatMap(result -> result);
        return results.limit(1)
                .map(result -> result.problem(
                        ProblemCode.AUDIT_WITHOUT_DATE,
                        "Ce résultat vient d'un audit, et l'audit n'a pas de date.",
                        "donnez le jour de l'audit sous `audit` ; sans audit, le site se déclare `non conforme`"));
    }

    private static Stream<Problem> withoutResult(Cursor<Accessibility> declaration) {
        boolean hasResult =
                declaration.value().declared() != null || declaration.value().rate() != null;
        return declaration
                .at("audit", Accessibility::audit)
                .filter(audit -> !hasResult)
                .map(audit -> audit.problem(
                        ProblemCode.AUDIT_WITHOUT_RESULT,
                        "Un audit a une date, mais rien ne dit ce qu'il a trouvé.",
                        "donnez son résultat sous `etat` ou sous `taux`"));
    }

    /** All criteria, half of them or fewer: each state has its rates. */
    private static Stream<Problem> againstRate(Cursor<Accessibility> declaration) {
        BigDecimal rate = declaration.value().rate();
        if (rate == null) {
            return Stream.empty();
        }
        Conformity right = Conformity.of(rate);
        return declaration
                .at("etat", Accessibility::declared)
                .filter(state -> state.value() != right)
                .map(state -> state.problem(
                        ProblemCode.CONTRADICTORY_CONFORMITY,
                        "L'état `" + state.value().inWords() + "` ne va pas avec un taux de " + percent(rate) + ".",
                        "à ce taux, l'état est `" + right.inWords() + "` : corrigez `etat` ou `taux`"));
    }

    /** A site that meets all criteria has nothing that fails one. */
    private static Stream<Problem> notFull(Cursor<Accessibility> declaration) {
        boolean isFull = declaration.value().declared() == Conformity.FULL
                || Objects.requireNonNullElse(declaration.value().rate(), BigDecimal.ZERO)
                                .compareTo(BigDecimal.valueOf(100))
                        == 0;
        return declaration
                .each("non-conformites", Accessibility::nonConformities)
                .filter(fault -> isFull)
                .limit(1)
                .map(fault -> fault.document()
                        .problem(
                                ProblemCode.CONTRADICTORY_CONFORMITY,
                                SourceMap.keyOf(declaration.pointer() + "/non-conformites"),
                                "Un site totalement conforme n'a pas de non-conformité.",
                                "retirez `non-conformites`, ou corrigez `etat` et `taux`"));
    }

    private static String percent(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
    }
}
