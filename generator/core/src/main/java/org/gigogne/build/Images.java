package org.gigogne.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gigogne.content.Place;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.view.SitePaths;

/** Copies the images of a place. Only pixel images: an SVG may hold scripts. */
final class Images {
    private static final Set<String> FORMATS = Set.of("png", "jpg", "jpeg", "gif", "webp");
    private static final long LARGEST_BYTES = 5L * 1024 * 1024;

    private Images() {}

    static List<Problem> copy(Place place, SiteWriter writer) {
        List<Problem> problems = new ArrayList<>();
        for (String name : place.files()) {
            if (name.startsWith("images/") && FORMATS.contains(extension(name))) {
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

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
