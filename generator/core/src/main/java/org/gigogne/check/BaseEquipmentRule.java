package org.gigogne.check;

import java.util.stream.Stream;
import org.gigogne.model.Inventory;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.reference.Referential;

/** The socle numérique de base is defined for écoles only. */
final class BaseEquipmentRule implements Rule {
    private final Referential referential;

    BaseEquipmentRule(Referential referential) {
        this.referential = referential;
    }

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return place.kind(referential).filter(kind -> !kind.isPrimary()).stream()
                .flatMap(kind -> Cursor.of(place.inventory())
                        .flatMap(file -> file.at("socle", Inventory::rooms))
                        .map(rooms -> rooms.problem(
                                ProblemCode.BASE_EQUIPMENT_OUTSIDE_PRIMARY,
                                "Le socle n'est défini que pour les écoles, et ce type d'établissement est `"
                                        + kind.id() + "`.",
                                "retirez `socle` ; `reseau` et `appareils` disent l'équipement d'un collège ou d'un"
                                        + " lycée")));
    }
}
