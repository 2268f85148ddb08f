package org.gigogne.content;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;

/** Reads the logo that the settings name, and refuses what is missing, heavy, broken, or more than a drawing. */
final class LogoReader {
    private static final String POINTER = "/identite/logo";
    private static final long ADVISED_BYTES = 100L * 1024;
    private static final long MOST_BYTES = 1024L * 1024;
    private static final int MOST_PIXELS = 4000;
    private static final String LIGHTER =
            "réduisez-le à 400 pixels de large, ou demandez le fichier SVG à qui l'a dessiné";

    private final Document<SiteSettings> settings;
    private final Place root;
    private final List<Problem> problems = new ArrayList<>();

    LogoReader(Document<SiteSettings> settings, Place root) {
        this.settings = settings;
        this.root = root;
    }

    /** The logo; empty without problems when there is none. */
    Outcome<Logo> read() {
        String path = settings.value().identity().logo();
        Optional<Logo> logo = path == null ? Optional.empty() : read(path);
        return new Outcome<>(logo, problems);
    }

    private Optional<Logo> read(String path) {
        if (!root.files().contains(path)) {
            List<String> images =
                    root.files().stream().filter(LogoReader::isImage).toList();
            report(
                    ProblemCode.MISSING_LOGO,
                    "Le fichier " + Quote.of(path) + " n'existe pas à la racine du contenu.",
                    Suggestion.nearest(path, images)
                            .map(near -> "vouliez-vous dire " + Quote.of(near) + " ?")
                            .orElse("vérifiez le nom, majuscules et accents compris, et le dossier `images` à côté de"
                                    + " `gigogne.yml`"));
            return Optional.empty();
        }
        try {
            Path file = root.folder().resolve(path);
            long size = Files.size(file);
            return isTooHeavy(path, size) ? Optional.empty() : read(path, PlainFile.read(file, (int) MOST_BYTES));
        } catch (IOException e) {
            report(
                    ProblemCode.UNREADABLE_LOGO,
                    "Le logo " + Quote.of(path) + " n'a pas pu être lu.",
                    "vérifiez que vous avez le droit de le lire");
            return Optional.empty();
        }
    }

    private static boolean isImage(String path) {
        return path.startsWith("images/");
    }

    private boolean isTooHeavy(String path, long size) {
        long kibibytes = (size + 1023) / 1024;
        if (size > MOST_BYTES) {
            report(
                    ProblemCode.LOGO_TOO_LARGE,
                    "Le logo " + Quote.of(path) + " pèse " + kibibytes + " Kio : 1024 au plus.",
                    LIGHTER);
            return true;
        }
        if (size > ADVISED_BYTES) {
            report(
                    ProblemCode.HEAVY_LOGO,
                    "Le logo " + Quote.of(path) + " pèse " + kibibytes
                            + " Kio, que chaque visiteur devra charger : 100 au plus sont conseillés.",
                    LIGHTER);
        }
        return false;
    }

    private Optional<Logo> read(String path, byte[] bytes) {
        Optional<Dimension> size;
        if (Logo.isSvg(path)) {
            Outcome<Dimension> drawing = new SvgGuard(root.pathOf(path)).check(bytes);
            problems.addAll(drawing.problems());
            size = drawing.value();
        } else {
            size = pixels(bytes);
            if (size.isEmpty()) {
                report(
                        ProblemCode.UNREADABLE_LOGO,
                        "Le logo " + Quote.of(path) + " n'est ni un PNG ni un JPEG, ou il est abîmé.",
                        "ouvrez-le dans un logiciel d'images et enregistrez-le de nouveau en PNG");
            }
        }
        return size.filter(found -> isShort(path, found))
                .map(found -> new Logo(path, bytes, found.width, found.height));
    }

    /** What takes few bytes may still fill the memory of a browser. */
    private boolean isShort(String path, Dimension size) {
        boolean isShort = Logo.isSvg(path) || Math.max(size.width, size.height) <= MOST_PIXELS;
        if (!isShort) {
            report(
                    ProblemCode.LOGO_TOO_LARGE,
                    "Le logo " + Quote.of(path) + " fait " + size.width + " pixels sur " + size.height + " : "
                            + MOST_PIXELS + " au plus.",
                    LIGHTER);
        }
        return isShort;
    }

    /** The size that the head of a PNG or JPEG states. */
    private static Optional<Dimension> pixels(byte[] file) {
        String format = file.length > 0 && file[0] == (byte) 0x89 ? "png" : "jpeg";
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException e) {
            // The JDK answers broken files with many kinds of exceptions, unchecked ones too.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private void report(ProblemCode code, String message, String hint) {
        problems.add(settings.problem(code, POINTER, message, hint));
    }
}
