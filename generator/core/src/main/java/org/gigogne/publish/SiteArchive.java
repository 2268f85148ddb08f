package org.gigogne.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * A site as one ZIP file, to be carried on a stick: a note how to read it, and the site in a folder. The same site gives
 * the same bytes: files are sorted by path, and all have the date of the figures.
 *
 * <p>It is written beside its target and takes its place by one rename.
 */
public final class SiteArchive implements AutoCloseable {
    /** Comment of the file: what bears it may be replaced. */
    private static final String MARK = "Gigogne";

    /** Dates that ZIP can tell without a time zone. */
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final String shown;
    private final Path target;
    private final Path staged;

    /**
     * An archive.
     *
     * @param target the file, which may not exist yet; its folder must be writable
     */
    public SiteArchive(Path target) {
        this.shown = target.toString();
        this.target = target.toAbsolutePath().normalize();
        this.staged = this.target.resolveSibling("." + this.target.getFileName() + ".gigogne-new");
    }

    /**
     * Why the file may not be written; empty when it may. It may when it is absent or a former archive, and lies in
     * neither of the folders.
     *
     * @param content folder of the content
     * @param output folder of the site
     */
    public List<Problem> obstacles(Path content, Path output) throws IOException {
        for (Path folder : List.of(content, output)) {
            if (target.startsWith(folder.toAbsolutePath().normalize())) {
                return List.of(Problem.of(
                        ProblemCode.ARCHIVE_MISPLACED,
                        Location.ofFile(shown),
                        "L'archive serait dans le dossier `" + folder + "`.",
                        "écrivez-la à côté, par exemple `--archive site.zip`"));
            }
        }
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isArchive()
                ? List.of(Problem.of(
                        ProblemCode.OUTPUT_NOT_OURS,
                        Location.ofFile(shown),
                        "`" + shown + "` existe déjà, et ce n'est pas une archive que Gigogne a écrite.",
                        "déplacez-le, ou choisissez un autre nom : rien n'a été effacé"))
                : List.of();
    }

    private boolean isArchive() throws IOException {
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(target.toFile(), StandardCharsets.UTF_8)) {
            return MARK.equals(zip.getComment());
        } catch (ZipException e) {
            return false; // anything that is no ZIP file
        }
    }

    /**
     * Writes the archive beside its target.
     *
     * @param site the site, complete
     * @param folder name of the folder that holds it in the archive
     * @param note name and text of a file beside that folder
     * @param date date of all files
     */
    public void write(Staging site, String folder, Note note, LocalDate date) throws IOException {
        Files.createDirectories(staged.getParent());
        try (OutputStream file = Files.newOutputStream(staged);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.setComment(MARK);
            zip.putNextEntry(entry(note.name(), date));
            zip.write(note.text().getBytes(StandardCharsets.UTF_8));
            for (String path : site.paths()) {
                zip.putNextEntry(entry(folder + '/' + path, date));
                Files.copy(site.folder().resolve(path), zip);
            }
        }
    }

    private static ZipEntry entry(String name, LocalDate date) {
        LocalDate told = date.isBefore(FIRST) ? FIRST : date.isAfter(LAST) ? LAST : date;
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(told.atStartOfDay());
        return entry;
    }

    /** Puts the written archive in the place of the target. */
    public void publish() throws IOException {
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes what was written, unless it was published. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(staged);
    }

    /**
     * A file for those who open the archive.
     *
     * @param name its name
     * @param text what it says
     */
    public record Note(String name, String text) {}
}
