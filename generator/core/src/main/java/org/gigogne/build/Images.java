package org.gigogne.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gigogne.content.Logo;
import org.gigogne.content.Place;
import org.gigogne.content.PlainFile;
import org.gigogne.model.Edition;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.view.SitePaths;

/**
 * Copies the images of a place, in the formats that the scan keeps, but for drawings: the logo is written apart. The
 * public edition has all of them without their metadata.
 */
record Images(Edition edition) {
    private static final int LARGEST_BYTES = 5 * 1024 * 1024;

    /** Whether a file of a place is an image to publish. */
    static boolean isPublished(String name) {
        return name.startsWith("images/") && !name.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    List<Problem> copy(Place place, SiteWriter writer) {
        List<Problem> problems = new ArrayList<>();
        for (String name : place.files()) {
            if (isPublished(name)) {
                copy(place, name, writer, problems);
            }
        }
        return problems;
    }

    private void copy(Place place, String name, SiteWriter writer, List<Problem> problems) {
        Path file = place.folder().resolve(name);
        String path = SitePaths.of(place.path(), name);
        try {
            byte[] whole = PlainFile.read(file, LARGEST_BYTES + 1);
            if (whole.length > LARGEST_BYTES) {
                problems.add(Problem.of(
                        ProblemCode.IMAGE_TOO_LARGE,
                        Location.ofFile(path),
                        "L'image pèse plus de 5 Mio.",
                        "réduisez-la : 1 600 pixels de large suffisent pour une page"));
                return;
            }
            if (ImageArea.of(whole).orElse(0) > ImageArea.MOST_PIXELS) {
                problems.add(Problem.of(
                        ProblemCode.IMAGE_TOO_LARGE,
                        Location.ofFile(path),
                        "L'image a plus de " + ImageArea.MOST_PIXELS / 1_000_000 + " millions de pixels.",
                        "réduisez-la : 1 600 pixels de large suffisent pour une page"));
                return;
            }
            Optional<byte[]> shown = shown(whole);
            shown.ifPresent(bytes -> writer.write(path, bytes));
            if (shown.isEmpty()) {
                problems.add(broken(path));
            }
        } catch (IOException e) {
            problems.add(Problem.of(
                    ProblemCode.IMAGE_UNREADABLE,
                    Location.ofFile(path),
                    "L'image n'a pas pu être lue.",
                    "vérifiez que le fichier existe encore et que vous avez le droit de le lire"));
        }
    }

    /** What is wrong with an image that cannot be bared. */
    static Problem broken(String path) {
        return Problem.of(
                ProblemCode.IMAGE_BROKEN,
                Location.ofFile(path),
                "L'image est abîmée, ou d'un autre format que PNG, JPEG, GIF et WebP : ce que son fichier dit de"
                        + " son auteur ou de son lieu ne peut pas en être retiré.",
                "ouvrez-la dans un logiciel d'images et enregistrez-la de nouveau");
    }

    /** A PNG, JPEG, GIF or WebP as the edition shows it; empty when it is broken. */
    Optional<byte[]> shown(byte[] file) {
        return BareImage.of(file).map(bare -> edition == Edition.INTERNAL ? file : bare);
    }

    /** The logo as the edition shows it; empty when it is broken. */
    Optional<Logo> shown(Logo logo) {
        if (!logo.isSvg()) {
            return shown(logo.bytes()).map(logo::withBytes);
        }
        return Optional.of(edition == Edition.INTERNAL ? logo : logo.withBytes(BareSvg.of(logo.bytes())));
    }
}
