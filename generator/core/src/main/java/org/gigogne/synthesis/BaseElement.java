package org.gigogne.synthesis;

import java.util.function.Function;
import java.util.stream.Stream;
import org.gigogne.model.Inventory.BaseEquipment;
import org.jspecify.annotations.Nullable;

/**
 * An element of the socle numérique de base of an école that is counted by classroom.
 *
 * @see <a href="https://eduscol.education.gouv.fr/">Socle numérique de base</a>
 */
public enum BaseElement {
    /** A projector or an interactive display. */
    PROJECTORS("projectors", "projection", BaseEquipment::projectors),
    /** A laptop. */
    LAPTOPS("laptops", "ordinateur-portable", BaseEquipment::laptops),
    /** Internet. */
    CONNECTIONS("connections", "connexion", BaseEquipment::connections),
    /** A camera or another image capture. */
    CAMERAS("cameras", "captation-image", BaseEquipment::cameras),
    /** A microphone. */
    MICROPHONES("microphones", "microphone", BaseEquipment::microphones),
    /** A loudspeaker. */
    LOUDSPEAKERS("loudspeakers", "haut-parleurs", BaseEquipment::loudspeakers),
    /** A document camera, which is optional. */
    DOCUMENT_CAMERAS("document-cameras", "visualiseur", BaseEquipment::documentCameras);

    private final String id;
    private final String key;
    // A method reference without state; the checker cannot see that.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<BaseEquipment, @Nullable Integer> count;

    BaseElement(String id, String key, Function<BaseEquipment, @Nullable Integer> count) {
        this.id = id;
        this.key = key;
        this.count = count;
    }

    /** Key of its name in the texts. */
    public String id() {
        return id;
    }

    /** Key in the content file. */
    String key() {
        return key;
    }

    /** Whether the socle only recommends it. */
    public boolean isOptional() {
        return this == DOCUMENT_CAMERAS;
    }

    /** Classrooms that have it; null when that is not told. */
    public @Nullable Integer count(BaseEquipment base) {
        return count.apply(base);
    }

    static Stream<Told> told(BaseEquipment base) {
        return Stream.of(values())
                .flatMap(element -> Stream.ofNullable(element.count(base))
                        .map(count -> new Told(element, count, base.classrooms())));
    }

    /** What a school tells of an element: how many classrooms have it, of how many. */
    record Told(BaseElement element, int having, int of) {}
}
