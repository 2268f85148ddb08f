package org.gigogne.check;

import java.util.stream.Stream;
import org.gigogne.content.CatalogueChain;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Indicator;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** An indicator that a catalogue shares has the unit and the direction that it has there, where it tells them. */
final class SharedIndicatorRule implements Rule {
    @Override
    public Stream<Problem> check(CheckedPlace place) {
        CatalogueChain catalogues = place.catalogues();
        return place.indicators()
                .flatMap(own ->
                        catalogues
                                .first(catalogue ->
                                        catalogue.indicator(own.value().id()).isPresent())
                                .stream()
                                .flatMap(link -> catalogues
                                        .whole()
                                        .indicator(own.value().id())
                                        .stream()
                                        .flatMap(shared -> check(own, shared, link.territory()))));
    }

    private static Stream<Problem> check(Cursor<Indicator> own, Catalogue.SharedIndicator shared, String territory) {
        Stream<Problem> unit = own.at("unite", Indicator::unit)
                .filter(written -> !written.value().equals(shared.unit()))
                .map(written -> problem(
                        written,
                        shared,
                        "se compte en `" + shared.unit() + "` dans le catalogue de « " + territory + " », et en `"
                                + written.value() + "` ici.",
                        "unite"));
        Stream<Problem> direction = own.at("sens", Indicator::direction)
                .filter(written -> own.isWritten("sens") && written.value() != shared.direction())
                .map(written -> problem(
                        written,
                        shared,
                        "va dans le sens `" + word(shared.direction()) + "` dans le catalogue de « " + territory
                                + " », et dans le sens `" + word(written.value()) + "` ici.",
                        "sens"));
        return Stream.concat(unit, direction);
    }

    private static Problem problem(Cursor<?> written, Catalogue.SharedIndicator shared, String difference, String key) {
        return written.problem(
                ProblemCode.DIFFERS_FROM_SHARED,
                "L'indicateur `" + shared.id() + "` " + difference,
                "retirez `" + key + "`, que le catalogue donne ; si vous comptez autre chose, changez l'`id`");
    }

    private static String word(Indicator.Direction direction) {
        return direction == Indicator.Direction.UP ? "hausse" : "baisse";
    }
}
