package org.gigogne.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Indicator;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** The target of an indicator lies in the direction that it announces, or that the catalogue does for it. */
final class IndicatorDirectionRule implements Rule {
    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return place.indicators()
                .flatMap(indicator -> check(
                        indicator,
                        place.catalogues().whole().indicator(indicator.value().id())));
    }

    private static Stream<Problem> check(Cursor<Indicator> indicator, Optional<Catalogue.SharedIndicator> shared) {
        Indicator.Reading baseline = indicator.value().baseline();
        if (baseline == null) {
            return Stream.empty();
        }
        boolean isUp = Indicator.Direction.UP
                == shared.map(Catalogue.SharedIndicator::direction)
                        .orElse(indicator.value().direction());
        return indicator
                .at("cible", Indicator::target)
                .flatMap(target -> target.at("valeur", Indicator.Reading::value))
                .filter(value -> {
                    int way = value.value().compareTo(baseline.value());
                    return isUp ? way < 0 : way > 0;
                })
                .map(value -> value.problem(
                        ProblemCode.TARGET_AGAINST_DIRECTION,
                        "La cible (`" + value.value().toPlainString() + "`) est plus "
                                + (isUp ? "basse" : "haute") + " que le départ (`"
                                + baseline.value().toPlainString() + "`), alors que l'indicateur doit "
                                + (isUp ? "monter" : "baisser") + ".",
                        (shared.isPresent() ? "" : "écrivez `sens: " + (isUp ? "baisse" : "hausse") + "`, ou ")
                                + "corrigez l'un des deux chiffres"));
    }
}
