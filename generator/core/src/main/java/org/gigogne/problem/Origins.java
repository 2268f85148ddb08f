package org.gigogne.problem;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the parts of a content come from that stand outside its folder.
 *
 * @param folders what users call the place that a part comes from, by its path from the content root: {@code
 *     ../depots/college/}, {@code ../ecole.zip, ecole-main/}. The name of a file of the part may be added to it
 */
public record Origins(Map<String, String> folders) {
    /** All of the content stands in its folder. */
    public static final Origins NONE = new Origins(Map.of());

    public Origins {
        folders = Map.copyOf(folders);
    }

    /** What users call the file or folder behind a path from the content root; empty when it stands at that path. */
    public Optional<String> of(String path) {
        return Stream.iterate(path, at -> !at.isEmpty(), at -> at.substring(0, Math.max(0, at.lastIndexOf('/'))))
                .filter(folders::containsKey)
                .findFirst()
                .map(part -> folders.get(part) + path.substring(part.length()).replaceFirst("^/", ""));
    }
}
