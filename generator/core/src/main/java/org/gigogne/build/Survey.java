package org.gigogne.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.content.Catalogues;
import org.gigogne.content.Logo;
import org.gigogne.content.Place;
import org.gigogne.model.SiteSettings;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.AlphabeticalOrder;

/**
 * What the first pass over a content found.
 *
 * @param settings {@code gigogne.yml}
 * @param logo the file that they name, when it is fit to be published
 * @param catalogues what holds where, by path
 * @param places places to be published, by path; those of territories with the merge of what they contain
 * @param missing names of the schools that were left out, by path
 * @param memory where sums are kept
 */
record Survey(
        SiteSettings settings,
        Optional<Logo> logo,
        Catalogues catalogues,
        Map<String, SurveyedPlace> places,
        Map<String, String> missing,
        Optional<Memory> memory) {
    Survey {
        places = Map.copyOf(places);
        missing = Map.copyOf(missing);
    }

    /**
     * The places of a content, added up from the leaves.
     *
     * @param read the places that could be read, by path
     */
    static Survey of(
            SiteSettings settings,
            Optional<Logo> logo,
            Catalogues catalogues,
            Place root,
            Map<String, SurveyedPlace> read,
            Optional<Memory> memory) {
        Map<String, SurveyedPlace> places = new HashMap<>(read);
        merge(root, places, memory);
        return new Survey(settings, logo, catalogues, places, Map.of(), memory);
    }

    /**
     * The same content without some schools, whose names are kept as those of missing ones.
     *
     * @param schools paths of their folders
     * @param nameOf name of a school
     */
    Survey without(Set<String> schools, Place root, Function<Place, String> nameOf) {
        if (schools.isEmpty()) {
            return this;
        }
        Map<String, SurveyedPlace> rest = new HashMap<>(places);
        rest.keySet().removeAll(schools);
        Map<String, String> names = root.all()
                .filter(place -> schools.contains(place.path()))
                .collect(Collectors.toMap(Place::path, nameOf));
        merge(root, rest, memory);
        return new Survey(settings, logo, catalogues, rest, names, memory);
    }

    /** Names of the schools that are missing in a territory, in alphabetical order. */
    List<String> missingIn(Place territory) {
        return territory
                .all()
                .flatMap(place -> Stream.ofNullable(missing.get(place.path())))
                .sorted(AlphabeticalOrder.OF_NAMES)
                .toList();
    }

    /** Gives each territory the merge of what it contains; it adds nothing of its own. */
    private static Sum merge(Place place, Map<String, SurveyedPlace> places, Optional<Memory> memory) {
        SurveyedPlace surveyed = places.get(place.path());
        if (place.kind() == Place.Kind.SCHOOL) {
            return surveyed == null ? Sum.of(Synthesis.empty()) : surveyed.sum();
        }
        Sum sum = Sum.of(
                place.children().stream()
                        .map(child -> merge(child, places, memory))
                        .toList(),
                memory);
        if (surveyed != null) {
            places.put(place.path(), surveyed.adding(sum));
        }
        return sum;
    }
}
