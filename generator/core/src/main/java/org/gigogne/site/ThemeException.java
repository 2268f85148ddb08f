package org.gigogne.site;

import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** A theme without which nothing can be rendered: its texts or its style of reports cannot be read. */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * A file that cannot be read.
     *
     * @param path path in the theme
     */
    public ThemeException(String path, Throwable cause) {
        super("unreadable: " + path, cause);
        this.path = path;
    }

    /** What to tell the author of the theme. */
    public Problem problem() {
        return Problem.of(
                ProblemCode.MALFORMED_SETTINGS,
                Location.ofFile("theme/" + path),
                "Le fichier ne peut pas être lu.",
                "comparez-le à celui du thème fourni : une ligne `clé = valeur` par réglage, en UTF-8");
    }
}
