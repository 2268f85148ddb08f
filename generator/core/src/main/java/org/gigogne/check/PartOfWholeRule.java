package org.gigogne.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gigogne.model.Inventory;
import org.gigogne.model.Inventory.BaseEquipment;
import org.gigogne.model.Inventory.Loans;
import org.gigogne.model.Inventory.Network;
import org.gigogne.model.Progression.LevelResult;
import org.gigogne.model.Training;
import org.gigogne.model.Training.Session;
import org.gigogne.model.Training.StaffCertification;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A part is not larger than its whole: pupils of a level, rooms of a school, loans granted. */
final class PartOfWholeRule implements Rule {
    /** One comparison: the key and the words of the part, the words of the whole. */
    private record Limit<T>(
            String key,
            String partName,
            Function<T, @Nullable Integer> part,
            String wholeName,
            Function<T, @Nullable Integer> whole) {
        Stream<Problem> check(Cursor<T> owner) {
            Integer most = whole.apply(owner.value());
            return owner.at(key, part)
                    .filter(count -> most != null && count.value() > most)
                    .map(count -> count.problem(
                            ProblemCode.PART_ABOVE_WHOLE,
                            partName + " (`" + count.value() + "`) dépasse " + wholeName + " (`" + most + "`).",
                            "corrigez l'un des deux nombres"));
        }
    }

    private static final List<Limit<LevelResult>> RESULTS = List.of(
            new Limit<>(
                    "participants",
                    "Le nombre de participants",
                    LevelResult::participants,
                    "l'effectif",
                    LevelResult::enrolled),
            new Limit<>(
                    "certifiables",
                    "Le nombre de profils certifiables",
                    LevelResult::certifiable,
                    "celui des participants",
                    LevelResult::participants),
            new Limit<>(
                    "certifies",
                    "Le nombre de certifiés",
                    LevelResult::certified,
                    "celui des participants",
                    LevelResult::participants));

    private static final List<Limit<Network>> NETWORK = List.of(new Limit<>(
            "salles-connectees",
            "Le nombre de salles connectées",
            Network::connectedRooms,
            "celui des salles",
            Network::rooms));

    private static final List<Limit<BaseEquipment>> ROOMS = List.of(
            rooms("projection", BaseEquipment::projectors),
            rooms("ordinateur-portable", BaseEquipment::laptops),
            rooms("connexion", BaseEquipment::connections),
            rooms("captation-image", BaseEquipment::cameras),
            rooms("microphone", BaseEquipment::microphones),
            rooms("haut-parleurs", BaseEquipment::loudspeakers),
            rooms("visualiseur", BaseEquipment::documentCameras));

    private static final List<Limit<Loans>> LOANS = List.of(new Limit<>(
            "accordes", "Le nombre de prêts accordés", Loans::granted, "celui des prêts demandés", Loans::requested));

    private static final List<Limit<Session>> SESSIONS = List.of(new Limit<>(
            "presents", "Le nombre de présents", Session::attended, "celui des inscrits", Session::registered));

    private static final List<Limit<StaffCertification>> CERTIFICATIONS = List.of(
            new Limit<>(
                    "engages",
                    "Le nombre d'engagés",
                    StaffCertification::engaged,
                    "celui des personnels",
                    StaffCertification::staff),
            new Limit<>(
                    "admissibles",
                    "Le nombre d'admissibles",
                    StaffCertification::admissible,
                    "celui des engagés",
                    StaffCertification::engaged));

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return Stream.of(
                        all(RESULTS, place.results()),
                        all(
                                NETWORK,
                                Cursor.of(place.inventory()).flatMap(file -> file.at("reseau", Inventory::network))),
                        all(ROOMS, Cursor.of(place.inventory()).flatMap(file -> file.at("socle", Inventory::rooms))),
                        all(LOANS, Cursor.of(place.inventory()).flatMap(file -> file.each("prets", Inventory::loans))),
                        all(SESSIONS, place.sessions()),
                        all(
                                CERTIFICATIONS,
                                Cursor.of(place.training())
                                        .flatMap(file -> file.each("certifications", Training::certifications))))
                .flatMap(part -> part);
    }

    private static <T> Stream<Problem> all(List<Limit<T>> limits, Stream<Cursor<T>> owners) {
        return owners.flatMap(owner -> limits.stream().flatMap(limit -> limit.check(owner)));
    }

    private static Limit<BaseEquipment> rooms(String key, Function<BaseEquipment, @Nullable Integer> part) {
        return new Limit<>(key, "Ce nombre de salles", part, "celui des salles de classe", BaseEquipment::classrooms);
    }
}
