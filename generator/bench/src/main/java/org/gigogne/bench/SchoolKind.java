package org.gigogne.bench;

import java.util.List;

/**
 * A kind of school.
 *
 * @param id its id in the content
 * @param title what its names begin with
 * @param levels its class levels
 * @param size usual number of pupils of a level
 * @param certifies whether its pupils take the Pix certification
 */
record SchoolKind(String id, String title, List<String> levels, int size, boolean certifies) {
    private static final SchoolKind ELEMENTARY =
            new SchoolKind("elementaire", "École élémentaire", List.of("CP", "CE1", "CE2", "CM1", "CM2"), 24, false);
    private static final SchoolKind COLLEGE =
            new SchoolKind("college", "Collège", List.of("6e", "5e", "4e", "3e"), 115, true);
    private static final SchoolKind LYCEE =
            new SchoolKind("lycee-general-technologique", "Lycée", List.of("2de", "1re", "Tle"), 260, true);
    private static final SchoolKind VOCATIONAL = new SchoolKind(
            "lycee-professionnel", "Lycée professionnel", List.of("2de pro", "1re pro", "Tle pro"), 90, true);

    /** As often as in France, or so: of ten schools five écoles, three collèges, two lycées. */
    static final List<SchoolKind> OF_TEN = List.of(
            ELEMENTARY, ELEMENTARY, ELEMENTARY, ELEMENTARY, ELEMENTARY, COLLEGE, COLLEGE, COLLEGE, LYCEE, VOCATIONAL);
}
