package org.gigogne.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.problem.Excerpt;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a file stand in its text.
 *
 * @param path path of the file relative to the content root, with {@code /}
 * @param lines the text, line by line, without line ends
 * @param marks place of each value by JSON pointer (RFC 6901), for example {@code /actions/0/competences/1}; the root
 *     is the empty pointer; the key of a value stands under {@link #keyOf(String)}
 */
public record SourceMap(String path, List<String> lines, Map<String, Mark> marks) {
    public SourceMap {
        lines = List.copyOf(lines);
        marks = Map.copyOf(marks);
    }

    /**
     * Where a value begins.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @param length how many columns to mark, at least 1
     */
    public record Mark(int line, int column, int length) {}

    /** Pointer to a key or an element of what a pointer shows. */
    public static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** What shows the key of a value and not the value; no JSON pointer looks like it. */
    public static String keyOf(String pointer) {
        return pointer + "~k";
    }

    /** A problem with the value at a pointer, or with its nearest known ancestor, showing the line of source. */
    public Problem problem(ProblemCode code, String pointer, String message, String hint) {
        Problem problem = Problem.of(code, locate(pointer), message, hint);
        return excerpt(pointer).map(problem::withExcerpt).orElse(problem);
    }

    /** Where the value at a pointer stands, or its nearest known ancestor. */
    public Location locate(String pointer) {
        Mark mark = nearest(pointer);
        return mark == null ? Location.ofFile(path) : new Location(path, mark.line(), mark.column());
    }

    /** The line of the value at a pointer, or of its nearest known ancestor. */
    public Optional<Excerpt> excerpt(String pointer) {
        return Optional.ofNullable(nearest(pointer))
                .filter(mark -> mark.line() <= lines.size())
                .map(mark -> new Excerpt(lines.get(mark.line() - 1), mark.column(), mark.length()));
    }

    private @Nullable Mark nearest(String pointer) {
        String at = pointer;
        while (!marks.containsKey(at)) {
            int end = at.lastIndexOf('/');
            if (end < 0) {
                return marks.get("");
            }
            at = at.substring(0, end);
        }
        return marks.get(at);
    }
}
