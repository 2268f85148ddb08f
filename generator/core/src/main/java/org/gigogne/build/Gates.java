package org.gigogne.build;

import java.util.List;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.site.SiteRenderer;

/** The gates that there are. All but the open one need the module {@code gigogne-verifier}. */
enum Gates {
    /** Lets every report pass. */
    OPEN,
    /** Holds each PDF against its standards. */
    STANDARDS,
    /** Compares each page with its PDF. */
    PARITY;

    private static final String MODULE = "org.gigogne.verifier.Parity";

    /** Why the gate cannot be kept: the module is not on the class path; empty when it can. */
    List<Problem> obstacles() {
        if (this == OPEN || isThere(Gates.class.getClassLoader())) {
            return List.of();
        }
        return List.of(Problem.of(
                ProblemCode.NO_VERIFIER,
                Location.ofFile("pom.xml"),
                "Vérifier les rapports PDF demande le module `gigogne-verifier`, qui n'est pas là.",
                "ajoutez `org.gigogne:gigogne-verifier`, de même version, aux `<dependencies>` du greffon "
                        + "`gigogne-maven-plugin`"));
    }

    /** A gate to stand in; only when there are no obstacles. */
    ReportGate gate(SiteRenderer renderer) {
        return switch (this) {
            case OPEN -> ReportGate.OPEN;
            case STANDARDS -> new StandardsGate(new ReportPlaces(renderer));
            case PARITY -> new ParityGate(new ReportPlaces(renderer));
        };
    }

    private static boolean isThere(ClassLoader loader) {
        try {
            Class.forName(MODULE, false, loader);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
