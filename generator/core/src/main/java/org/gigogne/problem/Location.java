package org.gigogne.problem;

import java.util.Comparator;

/**
 * A place in a file of the content.
 *
 * @param path path of the file relative to the content root, with {@code /}; empty for the root itself
 * @param line line, from 1; 0 when the problem concerns the whole file or folder
 * @param column column, from 1, counted in UTF-16 units; 0 when unknown
 */
public record Location(String path, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> BY_PLACE = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The file or folder as a whole. */
    public static Location ofFile(String path) {
        return new Location(path, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return BY_PLACE.compare(this, other);
    }
}
