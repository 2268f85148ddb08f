package org.gigogne.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gigogne.content.CatalogueChain;
import org.gigogne.model.Catalogue;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** A catalogue gives no id that the catalogue of a wider territory gives: that one holds here too. */
final class DeclaredAboveRule implements Rule {
    @Override
    public Stream<Problem> check(CheckedPlace place) {
        Stream<Problem> keywords = place.keywords()
                .flatMap(keyword -> keyword.at("id", Catalogue.Keyword::id))
                .flatMap(id -> check(
                        id,
                        "Le mot-clé",
                        place,
                        catalogue -> catalogue.keyword(id.value()).isPresent()));
        Stream<Problem> indicators = place.sharedIndicators()
                .flatMap(indicator -> indicator.at("id", Catalogue.SharedIndicator::id))
                .flatMap(id -> check(
                        id,
                        "L'indicateur",
                        place,
                        catalogue -> catalogue.indicator(id.value()).isPresent()));
        return Stream.concat(keywords, indicators);
    }

    private static Stream<Problem> check(
            Cursor<String> id, String what, CheckedPlace place, Predicate<Catalogue> declares) {
        List<CatalogueChain.Link> links = place.catalogues().links();
        return place.catalogues().first(declares).stream()
                .filter(widest ->
                        !widest.path().equals(links.get(links.size() - 1).path()))
                .map(widest -> id.problem(
                        ProblemCode.DECLARED_ABOVE,
                        what + " `" + id.value() + "` est déjà dans le catalogue de « " + widest.territory()
                                + " », qui vaut aussi ici.",
                        "retirez-le de ce fichier ; s'il dit autre chose, donnez-lui un autre identifiant"));
    }
}
