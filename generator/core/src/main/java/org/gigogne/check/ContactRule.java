package org.gigogne.check;

import java.util.stream.Stream;
import org.gigogne.content.PupilData;
import org.gigogne.model.Contacts;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * No e-mail address and no telephone number stands in the files of a place: they often belong to a person. Remarks count
 * too, for the files themselves are often public. More than two addresses are a list: {@link PupilDataRule}.
 */
final class ContactRule implements Rule {
    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return place.sources().flatMap(source -> {
            boolean isList = PupilData.addresses(source.lines()) >= PupilData.LIST;
            return Stream.concat(
                    SourceScan.find(source, Contacts::emails)
                            .filter(found -> !isList)
                            .map(found -> found.problem(
                                    ProblemCode.EMAIL_ADDRESS,
                                    "L'adresse `" + found.text() + "` permet de joindre une personne.",
                                    "renvoyez plutôt à une page de contact ; l'adresse d'un service a sa place"
                                            + " dans `gigogne.yml`")),
                    SourceScan.find(source, Contacts::telephones)
                            .map(found -> found.problem(
                                    ProblemCode.TELEPHONE_NUMBER,
                                    "Le numéro `" + found.text() + "` permet de joindre une personne.",
                                    "retirez-le ; le numéro de l'établissement a sa place dans les mentions"
                                            + " légales de `gigogne.yml`")));
        });
    }
}
