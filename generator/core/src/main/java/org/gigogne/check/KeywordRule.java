package org.gigogne.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.content.CatalogueChain;
import org.gigogne.content.CatalogueChain.Link;
import org.gigogne.model.Action;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Diagnosis;
import org.gigogne.model.Projection;
import org.gigogne.model.Remark;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;

/** Every keyword is in a catalogue that holds in the place. Silent while one of them has errors: it may be in that. */
final class KeywordRule implements Rule {
    private static final int MOST_NAMED = 8;

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        CatalogueChain catalogues = place.catalogues();
        return catalogues.isKnown()
                ? uses(place)
                        .filter(use -> catalogues.whole().keyword(use.value()).isEmpty())
                        .map(use -> use.problem(
                                ProblemCode.UNKNOWN_KEYWORD,
                                message(use.value(), catalogues),
                                hint(use.value(), catalogues)))
                : Stream.empty();
    }

    private static Stream<Cursor<String>> uses(CheckedPlace place) {
        Stream<Cursor<Remark>> remarks = Stream.of(
                        place.diagnoses().flatMap(found -> found.each("irritants", Diagnosis::irritants)),
                        place.projections().flatMap(wanted -> wanted.each("irritants", Projection::irritants)),
                        place.projections().flatMap(wanted -> wanted.each("leviers", Projection::levers)))
                .flatMap(part -> part);
        return Stream.of(
                        remarks.flatMap(remark -> remark.at("mot-cle", Remark::keyword)),
                        place.projections()
                                .flatMap(wanted -> wanted.each("besoins", Projection::needs))
                                .flatMap(need -> need.at("mot-cle", Projection.Need::keyword)),
                        place.actions().flatMap(action -> action.at("mot-cle", Action::keyword)))
                .flatMap(part -> part);
    }

    private static String message(String written, CatalogueChain catalogues) {
        List<String> owners = owners(catalogues).map(Link::territory).toList();
        String start = "Le mot-clé `" + written + "` ";
        return switch (owners.size()) {
            case 0 -> start + "ne peut pas être reconnu : aucun territoire au-dessus n'a de liste de mots-clés.";
            case 1 -> start + "n'est pas dans la liste de « " + owners.get(0) + " ».";
            default ->
                start
                        + owners.stream()
                                .map(owner -> "« " + owner + " »")
                                .collect(Collectors.joining(", ni dans celle de ", "n'est ni dans la liste de ", "."));
        };
    }

    private static String hint(String written, CatalogueChain catalogues) {
        List<Catalogue.Keyword> known = catalogues.whole().keywords();
        if (known.isEmpty()) {
            return "retirez cette ligne, ou faites écrire la liste dans `catalogue.yml`, dans le dossier du territoire";
        }
        List<String> ids = known.stream().map(Catalogue.Keyword::id).toList();
        return Suggestion.nearest(written, ids)
                .flatMap(catalogues.whole()::keyword)
                .map(near -> "vouliez-vous dire `" + near.id() + "` (" + near.label() + ") ?")
                .orElseGet(() -> ids.size() > MOST_NAMED
                        ? whereToLook(catalogues)
                        : "mots-clés connus : " + named(ids.stream()));
    }

    private static String whereToLook(CatalogueChain catalogues) {
        return "reprenez un identifiant (`id`) de "
                + named(owners(catalogues)
                        .map(owner -> owner.path().isEmpty() ? "catalogue.yml" : owner.path() + "/catalogue.yml"));
    }

    private static String named(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static Stream<Link> owners(CatalogueChain catalogues) {
        return catalogues.links().stream()
                .filter(link ->
                        link.catalogue() != null && !link.catalogue().keywords().isEmpty());
    }
}
