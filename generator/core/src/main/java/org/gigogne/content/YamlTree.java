package org.gigogne.content;

import tools.jackson.databind.JsonNode;

/**
 * What a YAML text says, and where.
 *
 * @param root the values, as JSON
 * @param source where they stand
 */
record YamlTree(JsonNode root, SourceMap source) {
    /** The value at a JSON pointer; a missing node when there is none. */
    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** The value at a pointer as its author wrote it, if it stands on one line. */
    String written(String pointer) {
        SourceMap.Mark mark = source.marks().get(pointer);
        if (mark == null) {
            return "";
        }
        String line = source.lines().get(mark.line() - 1);
        return line.substring(
                Math.min(line.length(), mark.column() - 1), Math.min(line.length(), mark.column() - 1 + mark.length()));
    }
}
