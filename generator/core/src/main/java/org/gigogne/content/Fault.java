package org.gigogne.content;

import java.util.List;

/**
 * What a schema finds wrong.
 *
 * @param segments the way to the value, from the root of the file
 * @param keyword the keyword of the schema that is not kept
 * @param key the key that is unknown or missing; empty for faults of a value
 */
record Fault(List<String> segments, String keyword, String key) {
    /** The value, as a JSON pointer. */
    String pointer() {
        String pointer = "";
        for (String segment : segments) {
            pointer = SourceMap.child(pointer, segment);
        }
        return pointer;
    }

    /** Whether a key is unknown or missing, not a value wrong. */
    boolean isAboutKey() {
        return keyword.equals("additionalProperties") || keyword.equals("required");
    }

    /** The last segment; empty for the whole file. */
    String last() {
        return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
    }

    /** Whether the value is an element of a list. */
    boolean isElement() {
        return last().matches("[0-9]+");
    }

    /** The name of the nearest key: of the value, or of the list that holds it; empty for the whole file. */
    String nearestKey() {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (!segments.get(i).matches("[0-9]+")) {
                return segments.get(i);
            }
        }
        return "";
    }
}
