package org.gigogne.content;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.gigogne.problem.Outcome;

/**
 * The folders of a content, as places within places. No file of a place has been opened.
 *
 * @param place the root
 * @param hasSettings whether the root holds {@code gigogne.yml}
 */
public record ContentTree(Place place, boolean hasSettings) {
    /** Walks a folder with the {@linkplain ContentLimits#DEFAULT default limits}. */
    public static Outcome<ContentTree> scan(Path root) {
        return scan(root, ContentLimits.DEFAULT);
    }

    /**
     * Walks a folder. A folder that is no place is left out with its problem; there is no tree at all when the root is
     * none. A place with an unfit name or a file too many stays in the tree, so that its files are checked as well: its
     * errors stand at its path or below.
     */
    public static Outcome<ContentTree> scan(Path root, ContentLimits limits) {
        return new TreeScanner(root, limits).scan();
    }

    /** All places, each before what it contains, by name. */
    public Stream<Place> places() {
        return place.all();
    }
}
