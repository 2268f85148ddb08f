package org.gigogne.content;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of the content that is a territory or a school.
 *
 * @param path path from the content root, with {@code /}; empty for the root
 * @param kind what it is
 * @param folder where it stands: on disk, or in an open archive
 * @param children the places in it, by name; empty for a school
 * @param files names of what it holds, relative to it, sorted: content files ({@code plan-action.yml}), pages
 *     ({@code pages/projet.md}), images ({@code images/salle.png})
 */
public record Place(String path, Kind kind, Path folder, List<Place> children, List<String> files) {
    public Place {
        children = List.copyOf(children);
        files = List.copyOf(files);
    }

    /** What a place is. */
    public enum Kind {
        /** It contains other places, and has a {@code territoire.yml}. */
        TERRITORY,
        /** It has an {@code etablissement.yml}. */
        SCHOOL
    }

    /** The same place as if it held only some of its files. */
    public Place holding(List<String> some) {
        return new Place(path, kind, folder, children, some);
    }

    /** The same place when it contains, somewhere, one place more: in a territory of it that has that path but for its end. */
    Place containing(Place added) {
        if (!added.isIn(path)) {
            return this;
        }
        boolean isParent = added.path().lastIndexOf('/') <= path.length();
        Stream<Place> all = isParent
                ? Stream.concat(children.stream(), Stream.of(added))
                : children.stream().map(child -> child.containing(added));
        return new Place(
                path,
                kind,
                folder,
                all.sorted(Comparator.comparing(Place::path)).toList(),
                files);
    }

    private boolean isIn(String above) {
        return above.isEmpty() || path.startsWith(above + "/");
    }

    /** This place, then all that it contains, each before what it contains, by name. */
    public Stream<Place> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Place::all));
    }

    /** The name of its folder; empty for the root. */
    public String folderName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Path from the content root of something in this place. */
    String pathOf(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
