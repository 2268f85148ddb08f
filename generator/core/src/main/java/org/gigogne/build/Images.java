package org.gigogne.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gigogne.content.Place;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.view.SitePaths;

/** Copies the images of a place, in the formats that the scan keeps, but for drawings: the logo is written apart. */
final class Images {
    private static final long LARGEST_BYTES = 5L * 1024 * 1024;

    private Images() {}

    /** Whether a file of a place is an image to publish. */
    static boolean isPublished(String name) {
        return name.startsWith("images/") && !name.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    static List<Problem> copy(Place place, SiteWriter writer) {
        List<Problem> problems = new ArrayList<>();
        for (String name : place.files()) {
            if (isPublished(name)) {
                copy(place, name, writer, problems);
            }
        }
        return problems;
    }

    private static void copy(Place place, String name, SiteWriter writer, List<Problem> problems) {
        Path file = place.folder().resolve(name);
        String path = SitePaths.of(place.path(), name);
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                problems.add(Problem.of(
                        ProblemCode.IMAGE_TOO_LARGE,
                        Location.ofFile(path),
                        "L'image pèse plus de 5 Mio.",
                        "réduisez-la : 1 600 pixels de large suffisent pour une page"));
                return;
            }
            writer.write(path, Files.readAllBytes(file));
        } catch (IOException e) {
            problems.add(Problem.of(
                    ProblemCode.IMAGE_UNREADABLE,
                    Location.ofFile(path),
                    "L'image n'a pas pu être lue.",
                    "vérifiez que le fichier existe encore et que vous avez le droit de le lire"));
        }
    }
}
