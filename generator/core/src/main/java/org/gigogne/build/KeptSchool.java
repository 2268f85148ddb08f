package org.gigogne.build;

import java.util.Optional;
import org.gigogne.model.School;

/**
 * A school as it was read and completed by the catalogue: the first pass keeps it, and the second reads no YAML again.
 *
 * @param school what its pages are made from
 */
record KeptSchool(School school) {
    /** Keeps a school under the key of what it was made from. */
    static void keep(School school, String survey, Memory memory) {
        memory.put(key(survey, memory), new KeptSchool(school));
    }

    /** Has a school stay that a former build kept. */
    static void stay(String survey, Memory memory) {
        memory.stay(key(survey, memory));
    }

    /** A school that was kept; empty when it is not there. */
    static Optional<School> find(String survey, Memory memory) {
        return memory.get(key(survey, memory), KeptSchool.class).map(KeptSchool::school);
    }

    private static String key(String survey, Memory memory) {
        return memory.key(new Key(survey));
    }

    private record Key(String survey) {}
}
