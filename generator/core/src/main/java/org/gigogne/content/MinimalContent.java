package org.gigogne.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The least that a file has to say, as a hint for who has written nothing that counts. */
final class MinimalContent {
    private MinimalContent() {}

    /** The lines that the file needs; where none is needed, one that would do. */
    static String hint(SchemaPoint root) {
        List<String> required = root.requiredKeys();
        Stream<String> keys = required.isEmpty() ? root.keys().stream().limit(1) : required.stream();
        String lines = keys.map(key -> "`" + line(root, key) + "`").collect(Collectors.joining(", "));
        return (required.isEmpty() ? "supprimez-le, ou écrivez par exemple " : "écrivez au moins, ligne par ligne : ")
                + lines;
    }

    private static String line(SchemaPoint root, String key) {
        return root.step(key)
                .example()
                .map(value -> YamlExample.line(key, value))
                .orElse(key + ": …");
    }
}
